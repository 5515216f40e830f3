import { randomUUID } from 'node:crypto'
import { paths } from '#src/paths/index.ts'
import { Alert, CheckboxField, Form, type FormState, Moment } from '#src/platform/components/index.ts'
import type { Stand } from './werk.ts'

/** What counts for this member while something is bought, and until when. */
export const Telt = ({ stand, levert }: { stand: Stand; levert: boolean }) => {
  const { kant, tot, publicatieTot, sluitNog } = stand
  if (levert || kant === 'leverancier')
    return (
      <Alert kind="info" title="Je staat aan de kant van de leveranciers">
        <p>
          Bij inkoop die loopt, is voor jou alles dicht wat niet openbaar is, ook als je in het team zit.
          Houdt dat werk op, dan blijft dicht wat op die dag loopt, en wat in de twaalf maanden daarna
          gepubliceerd wordt, tot het is afgelopen.
        </p>
      </Alert>
    )
  if (!tot || !publicatieTot || !sluitNog) return null
  return (
    <Alert kind="info" title="Je stond aan de kant van de leveranciers">
      <p>
        Dat was tot en met <Moment at={tot} dateOnly />. Wat toen aan inkoop liep, en wat gepubliceerd wordt
        tot en met <Moment at={publicatieTot} dateOnly />, blijft voor jou dicht tot het is afgelopen.
      </p>
    </Alert>
  )
}

/** For who works on that side without an organisation that Vonk knows, such as a firm of their own. */
export const Elders = ({ form }: { form: FormState }) => (
  <>
    <h2>Een leverancier die hier niet staat</h2>
    <p>
      Werk je nu ook voor een leverancier die niet in Vonk staat, of heb je zelf een bedrijf dat levert? Zeg
      het hier. Het staat niet op je pagina.
    </p>
    <Form
      action={paths.leverancierswerk()}
      form={form}
      submit="Dit klopt"
      kind="secondary"
      sleutel={randomUUID()}
    >
      <CheckboxField
        form={form}
        name="bevestigd"
        label="Ja, ik werk nu ook voor een leverancier die hier niet staat. Ik weet dat lopende inkoop dan voor mij dichtgaat."
      />
    </Form>
  </>
)
