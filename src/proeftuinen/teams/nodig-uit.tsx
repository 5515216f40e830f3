import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import {
  Alert,
  Button,
  capital,
  dotted,
  Form,
  type FormState,
  Icon,
  PlainList,
  SelectField,
  TextArea,
  TextField,
  typedIn,
  valuesOf,
} from '#src/platform/components/index.ts'
import { optionsOf, teamrolLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import type { Proeftuin, Teamrol } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import type { Kandidaat, Kandidaten } from './kandidaten.ts'
import { rollenNu } from './team.ts'

type Props = { proeftuin: Proeftuin; form: FormState; kandidaten: Kandidaten }

/** `rollen`: those in which somebody can be asked now. */
type Rollen = { form: FormState; rollen: Teamrol[] }

/** Members by name or as proposed, and by address who is not in Vonk: several at once, each in a role. */
export const NodigUit = ({ proeftuin: p, form, kandidaten }: Props) => {
  const rollen = rollenNu(p)
  return (
    <>
      <Before {...p} />
      <Form action={paths.team(p.id)} form={form} submit="Verstuur de uitnodiging" sleutel={randomUUID()}>
        {kandidaten.zoekt && <Zoek id={p.id} form={form} />}
        {kandidaten.gevonden && <Gevonden form={form} rollen={rollen} {...kandidaten.gevonden} />}
        <Lijst titel="Aangevinkt" kandidaten={kandidaten.aangevinkt} form={form} rollen={rollen} />
        <Lijst
          titel="Passen bij deze proeftuin"
          kandidaten={kandidaten.voorstellen}
          form={form}
          rollen={rollen}
        />
        <PerMail form={form} rollen={rollen} open={!kandidaten.zoekt} />
        <PersoonlijkWoord form={form} />
      </Form>
    </>
  )
}

/** Its button comes first, so that Enter in this field looks and asks nobody; without the key that makes a form work once. */
const Zoek = ({ id, form }: { id: string; form: FormState }) => (
  <div class="vonk-zoek-lid">
    <suggestie-veld bron={paths.ledenZoek()} waarde="naam" uitleg="uitleg">
      <TextField
        form={form}
        name="q"
        label="Zoek een lid van Vonk"
        hint="Op naam, of op een woord zoals jobcoach."
        maxlength={100}
      />
    </suggestie-veld>
    <Button kind="secondary" name="sleutel" value="" formaction={`${paths.team(id, 'lid')}#veld-q`}>
      <Icon name="search" /> Zoek
    </Button>
  </div>
)

const Gevonden = ({ q, leden, meer, ...rest }: NonNullable<Kandidaten['gevonden']> & Rollen) =>
  leden.length === 0 ? (
    <p role="status">
      Geen lid gevonden met ‘{q}’ in de naam of in wat je van iemand mag lezen. Zit iemand nog niet in Vonk?
      Vraag die per mail.
    </p>
  ) : (
    <>
      <Lijst titel={`Gevonden met ‘${q}’`} kandidaten={leden} {...rest} />
      {meer && <p role="status">Er zijn er meer. Zoek iets preciezer.</p>}
    </>
  )

type LijstProps = Rollen & { titel: string; kandidaten: Kandidaat[] }

const Lijst = ({ titel, kandidaten, ...rest }: LijstProps) =>
  kandidaten.length === 0 ? null : (
    <fieldset class="utrecht-form-fieldset--html-fieldset vonk-veld vonk-genodigden">
      <legend class="utrecht-form-fieldset__legend">{titel}</legend>
      <PlainList class="vonk-rijtjes">
        {kandidaten.map((kandidaat) => (
          <li class="vonk-lijstrij">
            {kandidaat.belet === null ? <Kies {...kandidaat} {...rest} /> : <Belet {...kandidaat} />}
          </li>
        ))}
      </PlainList>
    </fieldset>
  )

const Kies = ({ lid, rol, redenen, form, rollen }: Kandidaat & Rollen) => {
  const gekozen = valuesOf(form, 'rollen').find((one) => one.startsWith(lid.id)) ?? `${lid.id}:${rol}`
  return (
    <>
      <input
        class="utrecht-checkbox utrecht-checkbox--html-input"
        type="checkbox"
        id={`lid-${lid.id}`}
        name="lid"
        value={lid.id}
        checked={valuesOf(form, 'lid').includes(lid.id)}
        aria-describedby={`wie-${lid.id}`}
      />
      <span class="vonk-lijstrij__tekst">
        <label for={`lid-${lid.id}`}>{lid.naam}</label>
        <small id={`wie-${lid.id}`}>
          {dotted([lid.functie, lid.organisatie])}
          {redenen.length > 0 && <span>{capital(redenen.join(', '))}.</span>}
        </small>
      </span>
      <span class="vonk-labels">
        <select
          class="utrecht-select utrecht-select--html-select"
          name="rollen"
          aria-label={`De rol van ${lid.naam}`}
        >
          {rollen.map((een) => (
            <option value={`${lid.id}:${een}`} selected={`${lid.id}:${een}` === gekozen}>
              {teamrolLabel[een]}
            </option>
          ))}
        </select>
      </span>
    </>
  )
}

/** Who cannot be asked now, and why: not offered, so that nobody has to be refused. */
const Belet = ({ lid, belet }: Kandidaat) => (
  <>
    <Icon name="lock" />
    <span class="vonk-lijstrij__tekst">
      {lid.naam}
      <small>
        {dotted([lid.functie, lid.organisatie])}
        <span>{belet}</span>
      </small>
    </span>
  </>
)

const PerMail = ({ form, rollen, open }: Rollen & { open: boolean }) => (
  <details
    class="vonk-uitklap"
    open={open || typedIn(form, 'email') !== '' || Boolean(form.problems.email ?? form.problems.rol)}
  >
    <summary>Zit iemand nog niet in Vonk?</summary>
    <TextArea
      form={form}
      name="email"
      label="E-mailadressen"
      optional={!open}
      hint="Zet ieder adres op een eigen regel. Wie je vraagt krijgt een mail met een link, en doet mee zonder zich eerst aan te melden."
      rows={2}
      maxlength={6000}
    />
    <SelectField
      form={form}
      name="rol"
      label="Hun rol in het team"
      options={optionsOf(rollen, teamrolLabel)}
    />
  </details>
)

/** What whoever is asked now will be able to read. */
export const Before = ({ bevroren, bereidtVoor }: Proeftuin) =>
  bevroren ? (
    <Alert kind="warning" title="De inkoop loopt">
      <p>
        Zo lang kan er niemand bij die voor een leverancier werkt: zo iemand krijgt geen mail, en kan pas
        antwoorden als de inkoop voorbij is. Van wie nog geen account heeft, weet Vonk niet waar die werkt.
        Vraag nu alleen wie zeker niet aan de kant van leveranciers staat: die leest mee.
      </p>
    </Alert>
  ) : bereidtVoor ? (
    <Alert kind="warning" title="Denk na voor je een leverancier vraagt">
      <p>
        Hier wordt een inkoop voorbereid. Een leverancier in het team leest zo lang alleen de eigen
        aantekeningen voor het team, en wat voor iedereen openbaar is. Vonk houdt bij wat leveranciers lezen.
        Wil je meer delen? Maak het openbaar, voor alle leveranciers tegelijk.
      </p>
    </Alert>
  ) : null

/** What stands above the rest of the mail. */
export const PersoonlijkWoord = ({ form }: { form: FormState }) => (
  <TextArea form={form} name="boodschap" label="Een persoonlijk woord" optional rows={3} maxlength={1000} />
)
