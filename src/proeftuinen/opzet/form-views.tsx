import { randomUUID } from 'node:crypto'
import { type Doelgroep, keuzeOptions } from '#src/netwerk/keuzelijsten/keuzelijst.ts'
import { RegioField } from '#src/netwerk/regios/regio-veld.tsx'
import { paths } from '#src/paths/index.ts'
import type { Actor } from '#src/platform/actor.ts'
import {
  Alert,
  Card,
  CardList,
  CheckboxesField,
  DataList,
  Form,
  type FormState,
  Page,
  RadioField,
  RichTextArea,
  SelectField,
  type Shell,
  TextArea,
  TextField,
  useTyped,
} from '#src/platform/components/index.ts'
import { versieOf } from '#src/platform/forms/read-form.ts'
import {
  afspraakvormLabel,
  optionsOf,
  routeHint,
  routeLabel,
  vertrekpuntHint,
  vertrekpuntLabel,
  voorwaardeLabel,
  zichtbaarheidHint,
  zichtbaarheidTitle,
} from '#src/proeftuinen/proeftuin/labels.ts'
import {
  afspraakvormen,
  type Proeftuin,
  routes,
  type Vertrekpunt,
  vertrekpunten,
  voorwaarden,
  zichtbaarheden,
} from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo, cancelTo } from '#src/proeftuinen/proeftuin/terug.ts'
import {
  kernnamen,
  type Tekst,
  tekstnamen,
  tekstvelden,
  verdereNamen,
} from '#src/proeftuinen/proeftuin/velden.ts'
import { Gastheer, StartMeteen, UitVoorstel, WaarHetIs } from './begin-fields.tsx'
import type { Keuzes } from './keuzes.ts'

const back = [{ href: paths.proeftuinen(), label: 'Proeftuinen' }]

/** One question first: where do you begin? */
export const VertrekpuntPage = ({ shell, voorstel }: { shell: Shell; voorstel: string | undefined }) => (
  <Page shell={shell} title="Start een proeftuin" back={back}>
    <h1>Waar begin je?</h1>
    <p>Elk begin is goed. Je kunt later nog van route wisselen.</p>
    <CardList label="Vertrekpunten">
      {vertrekpunten.map((vertrekpunt) => (
        <Card
          title={vertrekpuntLabel[vertrekpunt]}
          href={paths.nieuweProeftuin({ vertrekpunt, voorstel })}
          level={2}
        >
          <p>{vertrekpuntHint[vertrekpunt]}</p>
        </Card>
      ))}
    </CardList>
    <p>
      Heb je de aankondiging van een aanbesteding als bestand?{' '}
      <a href={paths.aankondigingInlezen()}>Lees hem in</a>, dan vult Vonk vast in wat erin staat.
    </p>
  </Page>
)

type StartProps = {
  shell: Shell
  actor: Actor
  form: FormState
  vertrekpunt: Vertrekpunt
  aanbesteding: { id: string; titel: string; koperId: string | null; koper: string } | null
  voorstel: { id: string; titel: string; organisatie: string } | null
  keuzes: Keuzes
}

export const StartPage = ({
  shell,
  actor,
  form,
  vertrekpunt,
  aanbesteding,
  voorstel,
  keuzes,
}: StartProps) => (
  <Page
    shell={shell}
    title="Start een proeftuin"
    back={back}
    scripts={['tekst-editor.js', 'suggestieVeld.js']}
  >
    <h1>Start een proeftuin</h1>
    <p>
      Je begint bij: {vertrekpuntLabel[vertrekpunt].toLowerCase()}.{' '}
      <a href={paths.nieuweProeftuin({ voorstel: voorstel?.id })}>Kies iets anders</a>
    </p>
    {vertrekpunt === 'kandidaat' && <PrivacyAlert />}
    {voorstel && <UitVoorstel voorstel={voorstel} />}
    {aanbesteding && (
      <p>
        Bij de aanbesteding <a href={paths.aanbesteding(aanbesteding.id)}>{aanbesteding.titel}</a>.
      </p>
    )}
    <Form
      action={paths.proeftuinen()}
      form={form}
      submit="Bewaar als concept"
      also={<StartMeteen />}
      sleutel={randomUUID()}
      cancel={{ href: paths.proeftuinen(), label: 'Annuleer' }}
    >
      <input type="hidden" name="vertrekpunt" value={vertrekpunt} />
      <input type="hidden" name="aanbestedingId" value={aanbesteding?.id ?? ''} />
      <input type="hidden" name="voorstelId" value={voorstel?.id ?? ''} />
      <Kern form={form} empty="Die van de organisatie" keuzes={keuzes} />
      <Gastheer
        form={form}
        actor={actor}
        onbekend={aanbesteding && !aanbesteding.koperId ? aanbesteding.koper : null}
      />
      <RadioField
        form={form}
        name="route"
        label="Welke route probeer je eerst?"
        options={optionsOf(routes, routeLabel, routeHint)}
      />
      <WaarHetIs form={form} />
      <GeregeldField form={form} />
      <Verder form={form} doelgroepen={keuzes.doelgroepen} />
      <RadioField
        form={form}
        name="zichtbaarheid"
        label="Wie mag dit zien, na de start?"
        hint="Een concept ziet alleen het team. Je kunt dit altijd veranderen."
        options={optionsOf(zichtbaarheden, zichtbaarheidTitle, zichtbaarheidHint)}
      />
    </Form>
  </Page>
)

type InhoudProps = { form: FormState; doelgroepen: Doelgroep[] }

const Verder = ({ form, doelgroepen }: InhoudProps) => (
  <details class="vonk-uitklap" open={isFilledIn(useTyped(form))}>
    <summary>Vertel er meer over (mag ook later)</summary>
    <Inhoud form={form} doelgroepen={doelgroepen} />
  </details>
)

/** What can wait is folded, unless something is in it or wrong with it. */
const isFilledIn = ({ values, problems }: FormState) =>
  [...verdereNamen, 'doelgroepen'].some(
    (name) => (values[name]?.length ?? 0) > 0 || problems[name] !== undefined,
  )

const PrivacyAlert = () => (
  <Alert kind="info" title="Schrijf niet op wie het is">
    <p>
      Beschrijf wat iemand kan en wil, niet wie het is. Dus geen naam, leeftijd, ziekte of uitkering.
      Bijvoorbeeld: ‘Iemand die graag met zijn handen werkt en houdt van vaste taken, zoekt een leerplek in de
      techniek.’
    </p>
  </Alert>
)

const controls = { regel: TextField, regels: TextArea, opmaak: RichTextArea }

/** The texts as their declaration has them. */
const Teksten = ({ form, namen, optional }: { form: FormState; namen: Tekst[]; optional?: true }) => (
  <>
    {namen.map((name) => {
      const { label, hint, rows, soort, max } = tekstvelden[name]
      const Control = controls[soort]
      return (
        <Control
          form={form}
          name={name}
          label={label}
          hint={hint}
          rows={rows}
          optional={optional}
          maxlength={max}
        />
      )
    })}
  </>
)

type KernProps = Pick<StartProps, 'form' | 'keuzes'> & { empty?: string }

const Kern = ({ form, keuzes: { categorieen, regios }, empty }: KernProps) => (
  <>
    <Teksten form={form} namen={kernnamen} />
    <SelectField
      form={form}
      name="categorie"
      label="Soort werk"
      options={categorieen.map(({ code, naam }) => ({ value: code, label: naam }))}
    />
    <RegioField form={form} regios={regios} {...(empty && { empty })} />
  </>
)

const Inhoud = ({ form, doelgroepen }: InhoudProps) => (
  <>
    <Teksten form={form} namen={verdereNamen} optional />
    <RadioField
      form={form}
      name="afspraakvorm"
      label="Wat voor afspraak past erbij?"
      options={optionsOf(afspraakvormen, afspraakvormLabel)}
    />
    <CheckboxesField
      form={form}
      name="doelgroepen"
      label="Voor wie is het bedoeld?"
      optional
      hint="Dit gaat over de proeftuin als geheel, nooit over één persoon."
      options={keuzeOptions(doelgroepen)}
    />
  </>
)

/** Do no harm: who raises expectations without these, disappoints people. */
const GeregeldField = ({ form }: { form: FormState }) => (
  <CheckboxesField
    form={form}
    name="geregeld"
    label="Wat is er al voor de mensen die je gaat benaderen?"
    optional
    hint="Kijk hiernaar voordat je iemand benadert. Ontbreekt er iets? Beloof dan nog niets. Aankruisen kan ook later."
    options={optionsOf(voorwaarden, voorwaardeLabel)}
  />
)

type EditProps = {
  shell: Shell
  proeftuin: Proeftuin
  form: FormState
  keuzes: Keuzes
  stale?: Proeftuin
}

/** `stale`: somebody else changed it; what is there now stands above what was typed here. */
export const EditPage = ({ shell, proeftuin: p, form, stale, keuzes }: EditProps) => (
  <Page shell={shell} title="Pas de proeftuin aan" back={backTo(p)} scripts={['tekst-editor.js']}>
    <h1>Pas de proeftuin aan</h1>
    {stale && <StaleAlert stale={stale} />}
    <Form
      action={paths.proeftuinBewerken(p.id)}
      form={form}
      submit="Bewaar"
      versie={stale ? stale.versie : versieOf(form, p.versie)}
      sleutel={randomUUID()}
      cancel={cancelTo(p)}
    >
      <Kern form={form} keuzes={keuzes} />
      <GeregeldField form={form} />
      <Inhoud form={form} doelgroepen={keuzes.doelgroepen} />
    </Form>
  </Page>
)

const StaleAlert = ({ stale }: { stale: Proeftuin }) => (
  <Alert kind="warning" title="Iemand anders heeft dit intussen aangepast" role="alert">
    <p>
      Hier staat wat er nu in Vonk staat. Daaronder staat wat jij schreef. Neem over wat je wilt houden en
      bewaar opnieuw.
    </p>
    <DataList
      items={[
        ...tekstnamen.map((naam) => ({ label: tekstvelden[naam].label, value: stale[naam] })),
        { label: 'Soort werk', value: stale.categorieNaam },
        { label: 'Arbeidsmarktregio', value: stale.regioNaam ?? '' },
        { label: 'Afspraak', value: afspraakvormLabel[stale.afspraakvorm] },
        { label: 'Voor wie', value: stale.doelgroepNamen.join(', ') },
        {
          label: 'Geregeld',
          value: stale.geregeld.map((voorwaarde) => voorwaardeLabel[voorwaarde]).join(', '),
        },
      ].filter(({ value }) => value !== '')}
    />
  </Alert>
)
