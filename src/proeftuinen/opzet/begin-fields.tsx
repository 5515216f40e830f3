import { paths } from '#src/paths/index.ts'
import { type Actor, decidesOnSides } from '#src/platform/actor.ts'
import {
  Alert,
  Button,
  DateField,
  type FormState,
  SelectField,
  TextField,
} from '#src/platform/components/index.ts'
import { faseLabel, optionsOf } from '#src/proeftuinen/proeftuin/labels.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'

type GastheerProps = { form: FormState; actor: Actor; onbekend: string | null }

/** The own organisation, or another that has to confirm it. `onbekend`: who buys, when Vonk does not know that one. */
export const Gastheer = ({ form, actor, onbekend }: GastheerProps) => (
  <suggestie-veld bron={paths.organisatieZoek()} waarde="naam" uitleg="plaats">
    <TextField
      form={form}
      name="organisatie"
      label="Gastheer: de organisatie waar het gebeurt"
      maxlength={200}
      hint={[onbekend && `${onbekend} koopt in. Vonk kent die organisatie nog niet.`, hintFor(actor)]
        .filter(Boolean)
        .join(' ')}
    />
  </suggestie-veld>
)

const hintFor = (actor: Actor) =>
  decidesOnSides(actor)
    ? 'Typ een deel van de naam en kies uit de lijst.'
    : 'Je eigen organisatie, of een andere waarvoor je inkoopt. Die ander bevestigt het dan eerst; jij kunt alvast beginnen.'

/** For who is sure already. */
export const StartMeteen = () => (
  <Button kind="secondary" name="vervolg" value="start">
    Start meteen
  </Button>
)

/** What runs already comes in as it is. */
export const WaarHetIs = ({ form }: { form: FormState }) => (
  <>
    <SelectField
      form={form}
      name="fase"
      label="In welke fase is het nu?"
      options={optionsOf(fasen, faseLabel)}
    />
    <DateField
      form={form}
      name="begonnenOp"
      label="Sinds welke dag?"
      hint="Loopt het al? Kies dan de dag waarop deze fase begon."
    />
  </>
)

type VoorstelProps = { voorstel: { id: string; titel: string; organisatie: string } }

/** What is made of a voorstel opens no door for who wrote it. */
export const UitVoorstel = ({ voorstel: { id, titel, organisatie } }: VoorstelProps) => (
  <Alert kind="info" title={`Uit een voorstel van ${organisatie}`}>
    <p>
      <a href={paths.voorstel(id)}>{titel}</a> staat hieronder alvast ingevuld. Pas het aan zoals het bij
      jullie past. Wil je het inkopen? Dan geldt voor elke leverancier hetzelfde: wie het voorstelde, krijgt
      geen voorsprong. {organisatie} hoort ervan als de proeftuin voor hen te lezen is.
    </p>
  </Alert>
)
