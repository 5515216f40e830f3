import { raw } from 'hono/html'
import { paths } from '#src/paths/index.ts'
import {
  Actions,
  Button,
  type FormState,
  Page,
  type Shell,
  valuesOf,
} from '#src/platform/components/index.ts'
import type { Proeftuin } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { backTo } from '#src/proeftuinen/proeftuin/terug.ts'
import { type Lezer, lezerKnop, lezerLabel } from './als.ts'
import { hoofdVan, stilgezet } from './stilgezet.ts'

type VoorbeeldProps = {
  shell: Shell
  proeftuin: Proeftuin
  form: FormState
  lezer: Lezer
  /** As whom one can look. */
  lezers: Lezer[]
  /** The whole page as this reader would get it; null when there would be none. */
  page: string | null
}

/** Only to look at: what was chosen goes along, and nothing on it can be done. */
export const VoorbeeldPage = ({ shell, proeftuin: p, form, lezer, lezers, page }: VoorbeeldProps) => (
  <Page shell={shell} title="Voorbeeld" back={backTo(p)}>
    <div class="vonk-voorbeeld__kop">
      <h1>Zo ziet {lezerLabel[lezer]} het</h1>
      <p>Er is nog niets gedeeld. Dit is een voorbeeld: de links en knoppen erin doen niets.</p>
      <form class="vonk-knopform" method="post" action={paths.delingVoorbeeld(p.id)}>
        <Carried form={form} />
        <Actions>
          <Button>Terug naar delen</Button>
          {lezers
            .filter((other) => other !== lezer)
            .map((other) => (
              <Button kind="secondary" name="als" value={other}>
                Bekijk als {lezerKnop[other]}
              </Button>
            ))}
        </Actions>
      </form>
    </div>
    <section class="vonk-voorbeeld" aria-label={`Voorbeeld voor ${lezerLabel[lezer]}`}>
      {page === null ? (
        <p>
          <strong>Voor deze lezer is er geen pagina.</strong> De proeftuin staat dan in geen lijst en wordt
          niet gevonden.
        </p>
      ) : (
        raw(stilgezet(hoofdVan(page)))
      )}
    </section>
  </Page>
)

const Carried = ({ form }: { form: FormState }) => (
  <>
    {['zichtbaarheid', 'versie', 'aantekeningen'].flatMap((name) =>
      valuesOf(form, name).map((value) => <input type="hidden" name={name} value={value} />),
    )}
  </>
)
