import { randomUUID } from 'node:crypto'
import type { EigenProfiel, OokBij } from '#src/leden/lid.ts'
import { paths } from '#src/paths.ts'
import {
  Alert,
  Badge,
  CheckboxField,
  Form,
  type FormState,
  Moment,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { meesteWerk, type Werk, werkVol } from './werk.ts'

type WerkProps = {
  shell: Shell
  profiel: EigenProfiel
  lijst: Werk[]
  form: FormState
  /** Was named, is on the side of the suppliers, and has to be confirmed. */
  sluit: OokBij | undefined
}

const back = [
  { href: paths.mijnVonk(), label: 'Mijn Vonk' },
  { href: paths.profiel(), label: 'Je profiel' },
]

export const WerkPage = (props: WerkProps) => {
  const { shell, profiel, lijst } = props
  const nu = lijst.filter(({ tot }) => tot === null)
  return (
    <Page shell={shell} title="Waar je werkt" back={back} scripts={['suggestieVeld.js']}>
      <PageTitle
        title="Waar je werkt"
        lead="Werk je voor meer organisaties? Noem ze hier. Alle leden zien ze op je pagina."
      />
      <Plekken organisatie={profiel.organisatie} lijst={nu} />
      <Vroeger lijst={lijst.filter(({ tot }) => tot !== null)} />
      <h2>Nog een organisatie</h2>
      {nu.length >= meesteWerk ? <p>{werkVol}</p> : <NogEen {...props} />}
    </Page>
  )
}

const NogEen = ({ form, sluit }: WerkProps) => (
  <>
    <Gevolg />
    <Form action={paths.eigenWerk()} form={form} submit="Voeg toe" sleutel={randomUUID()}>
      <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
        <TextField
          form={form}
          name="organisatie"
          label="Organisatie waar je ook werkt"
          hint={`Typ de naam en kies uit de lijst. Je kunt er hoogstens ${meesteWerk} noemen.`}
          maxlength={200}
        />
      </suggestie-veld>
      {sluit && (
        <CheckboxField
          form={form}
          name="akkoord"
          value={sluit.id}
          label={`Ja, ik werk ook voor ${sluit.naam}`}
        />
      )}
    </Form>
  </>
)

/** Said before, because it closes at once and does not open at once. */
const Gevolg = () => (
  <Alert kind="warning" title="Is het een leverancier, sociale onderneming of SW-bedrijf?">
    <p>
      Dan sta je in Vonk aan de kant van de leveranciers, waar je verder ook werkt. Wat alleen voor de
      overheid is, zie je dan niet meer. Loopt er bij een proeftuin een aanbesteding? Dan is daar voor jou
      alles dicht wat niet openbaar is, ook als je in het team zit.
    </p>
    <p>
      Haal je die organisatie later weg, dan blijf je aan die kant zolang er nog een aanbesteding loopt van
      toen. Zo kan niemand even aan de andere kant kijken.
    </p>
  </Alert>
)

const Plekken = ({ organisatie, lijst }: { organisatie: string | null; lijst: Werk[] }) => (
  <ul class="vonk-mensen vonk-mensen--lijst">
    <li>
      <span>
        <strong>{organisatie ?? 'Nog geen organisatie'}</strong> <Badge>Je eigen organisatie</Badge>
      </span>
    </li>
    {lijst.map((werk) => (
      <li>
        <span>
          <a href={paths.organisatie(werk.id)}>{werk.naam}</a>{' '}
          {werk.leverancier && <Badge kind="warm">Kant van de leveranciers</Badge>}
        </span>
        <PostButton
          action={paths.werkVerwijdering(werk.id)}
          label={
            <>
              Haal weg<span class="vonk-onzichtbaar">: {werk.naam}</span>
            </>
          }
          kind="subtle"
        />
      </li>
    ))}
  </ul>
)

/** Of before, and still closing. */
const Vroeger = ({ lijst }: { lijst: Werk[] }) =>
  lijst.length === 0 ? null : (
    <Alert kind="info" title="Je staat nog aan de kant van de leveranciers">
      {lijst.map(({ naam, tot }) => (
        <p>
          Je werkte voor {naam} tot {tot && <Moment at={tot} dateOnly />}. Er loopt nog een aanbesteding van
          toen. Na de gunning gaat alles vanzelf weer open.
        </p>
      ))}
    </Alert>
  )
