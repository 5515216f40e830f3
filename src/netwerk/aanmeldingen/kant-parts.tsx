import { laatsteDag, type Verklaring } from '#src/netwerk/werk/leverancierswerk.ts'
import { Alert } from '#src/platform/components/index.ts'
import type { Kantstand } from './aanmelding.ts'

type Wie = Kantstand & Partial<Pick<Verklaring, 'leverancierswerk' | 'leverancierTot'>>

/** Said by the person, or known of the account: on the suppliers' side, now or before. */
export const stondBijLeveranciers = (wie: Wie): boolean =>
  wie.levert ||
  wie.lidLeverancierTot !== null ||
  laatsteDag({ leverancierswerk: null, leverancierTot: null, ...wie }) !== null

/** Told before the decision: admitted for an organisation that buys, this person still does not read everything. */
export const BlijftDicht = ({ naam, stond }: { naam: string; stond: boolean }) =>
  stond ? (
    <Alert kind="warning" title="Staat of stond aan de kant van de leveranciers">
      <p>
        Kies je een organisatie die inkoopt? Dan blijft voor {naam} dicht wat nu aan inkoop loopt, en wat
        binnen twaalf maanden na de laatste dag aan die kant gepubliceerd wordt, tot het is afgelopen. Vonk
        onthoudt dat vanzelf.
      </p>
    </Alert>
  ) : null

export const ToelatenDoenAnderen = () => (
  <p>
    Wie er binnenkomt en namens wie, bepaalt wie wat leest. Daarover besluit iemand van het adviesteam die
    niet voor een leverancier werkt.
  </p>
)
