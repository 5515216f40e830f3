import { randomUUID } from 'node:crypto'
import type { EigenProfiel, OokBij } from '#src/netwerk/leden/lid.ts'
import { kantLabel } from '#src/netwerk/organisaties/organisatie.ts'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Badge,
  CheckboxField,
  Form,
  type FormState,
  Page,
  PageTitle,
  PostButton,
  type Shell,
  TextField,
} from '#src/platform/components/index.ts'
import { Elders, Telt } from './stand-parts.tsx'
import { meesteWerk, type Stand, type Werk, werkVol } from './werk.ts'

type WerkProps = {
  shell: Shell
  profiel: EigenProfiel
  lijst: Werk[]
  stand: Stand
  form: FormState
  /** Was named, is on the side of the suppliers, and has to be confirmed. */
  sluit: OokBij | undefined
}

const back = [
  { href: paths.mijnVonk(), label: 'Mijn Vonk' },
  { href: paths.profiel(), label: 'Je profiel' },
]

export const WerkPage = (props: WerkProps) => {
  const { shell, profiel, lijst, stand, form } = props
  return (
    <Page shell={shell} title="Waar je werkt" back={back} scripts={['suggestieVeld.js']}>
      <PageTitle
        title="Waar je werkt"
        lead="Werk je voor meer organisaties? Noem ze hier. Alle leden zien ze op je pagina."
      />
      <Plekken organisatie={profiel.organisatie} lijst={lijst} stand={stand} />
      <Telt stand={stand} levert={stand.elders || lijst.some(({ leverancier }) => leverancier)} />
      <h2>Nog een organisatie</h2>
      {lijst.length >= meesteWerk ? <p>{werkVol}</p> : <NogEen {...props} />}
      {!stand.elders && <Elders form={form} />}
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

/** Told beforehand: naming a supplier closes at once, and taking it back opens nothing at once. */
const Gevolg = () => (
  <Alert kind="warning" title="Is het een leverancier, sociale onderneming of SW-bedrijf?">
    <p>
      Dan sta je bij elke inkoop die loopt aan de kant van de leveranciers, waar je verder ook werkt. Daar is
      dan voor jou alles dicht wat niet openbaar is, ook als je in het team zit.
    </p>
    <p>
      Haal je die organisatie later weg, dan blijft dicht wat op die dag liep, en wat in de twaalf maanden
      daarna gepubliceerd wordt, tot het is afgelopen. Zo kan niemand even aan de andere kant kijken.
    </p>
  </Alert>
)

type PlekkenProps = { organisatie: string | null; lijst: Werk[]; stand: Stand }

const Plekken = ({ organisatie, lijst, stand }: PlekkenProps) => (
  <ul class="vonk-mensen vonk-mensen--lijst">
    <li>
      <span>
        <strong>{organisatie ?? 'Nog geen organisatie'}</strong> <Badge>Je eigen organisatie</Badge>{' '}
        {organisatie && <Badge>Bij inkoop: {kantLabel[stand.kant]}</Badge>}
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
    {stand.elders && (
      <li>
        <span>
          Een leverancier die hier niet staat <Badge kind="warm">Kant van de leveranciers</Badge>
        </span>
        <PostButton
          action={paths.leverancierswerkEinde()}
          label={
            <>
              Dat is nu voorbij<span class="vonk-onzichtbaar">: een leverancier die hier niet staat</span>
            </>
          }
          kind="subtle"
        />
      </li>
    )}
  </ul>
)
