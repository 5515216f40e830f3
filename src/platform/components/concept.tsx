import { createContext, useContext } from 'hono/jsx'
import { paths } from '../../paths/index.ts'
import { verderMet } from '../concept-adres.ts'
import { dutchClock } from '../today.ts'
import { Alert } from './alert.tsx'
import { Actions, ButtonLink, PostButton } from './buttons.tsx'
import { OpDag } from './moment.tsx'
import type { Concepten, FormState } from './types.ts'

/** Of the page that is being drawn. */
export const ConceptenHier = createContext<(Concepten & { van: string }) | null>(null)

type Concept = {
  /** The form itself: its page, and what it is called there. */
  formulier: string
  pagina: string
  naam: string | undefined
  van: string
  /** When something was kept that is not sent yet. */
  bewaardOp: Date | undefined
  /** What the form begins with instead. */
  verder: FormState['values'] | undefined
}

/** What is known of one form; null: of what is typed in it nothing is kept. */
export function useConcept(isOne: boolean, naam: string | undefined): Concept | null {
  const here = useContext(ConceptenHier)
  if (!here || !isOne) return null
  const { pagina, van, bewaard, verder } = here
  const formulier = naam ? `${pagina}#${naam}` : pagina
  const typed = verder?.formulier === formulier ? verder.values : undefined
  return { formulier, pagina, naam, van, bewaardOp: bewaard[formulier], verder: typed }
}

const timeOf = (at: Date) => dutchClock(at).time.replace(/^0/, '').replace(':', '.')

/** What was typed here before: to go on with, or to be rid of. */
export const ConceptAanbod = ({ formulier, bewaardOp, verder }: Concept) => {
  if (!bewaardOp) return null
  const moment = (
    <>
      <OpDag at={bewaardOp} /> om {timeOf(bewaardOp)}
    </>
  )
  return (
    <Alert kind="info">
      <p>
        {verder ? (
          <>Dit schreef je {moment}. Het is nog niet verstuurd.</>
        ) : (
          <>
            Je was hier {moment} mee bezig. Ga daarmee verder, of doe het weg: tot dan bewaart Vonk niet wat
            je hier typt.
          </>
        )}
      </p>
      <Actions>
        {!verder && (
          <ButtonLink href={verderMet(formulier)} kind="secondary">
            Verder ermee
          </ButtonLink>
        )}
        <PostButton
          action={paths.conceptVerwijdering()}
          label="Weg ermee"
          kind="secondary"
          fields={{ concept: formulier }}
        />
      </Actions>
    </Alert>
  )
}

/**
 * Keeps what is typed: while one types, or with a button where there is no script. Not over what waits for a choice, of
 * which the notice above the form tells.
 */
export const ConceptBewaren = ({ formulier, van, bewaardOp, verder }: Concept) => (
  <>
    <input type="hidden" name="concept" value={formulier} />
    {(!bewaardOp || verder) && (
      <concept-bewaren class="vonk-concept">
        <button class="vonk-linkknop" type="submit" formaction={paths.concepten(van)}>
          Bewaar voor later
        </button>
        <span role="status" />
      </concept-bewaren>
    )}
  </>
)
