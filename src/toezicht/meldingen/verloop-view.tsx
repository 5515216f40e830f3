import type { Child } from 'hono/jsx'
import { Moment } from '#src/platform/components/index.ts'
import type { Maatregel } from './melding.ts'

/** Every step that was taken, the last measure first: who, when and why. For the adviesteam alone. */
export const Verloop = ({ maatregelen }: { maatregelen: Maatregel[] }) =>
  maatregelen.length === 0 ? null : (
    <section aria-labelledby="verloop">
      <h2 id="verloop">Wat er gebeurde</h2>
      {maatregelen.map((m) => (
        <ul>
          {stepsOf(m).map((step) => (
            <li>{step}</li>
          ))}
        </ul>
      ))}
    </section>
  )

const Step = ({
  at,
  wie,
  wat,
  waarom,
}: {
  at: Date | string
  wie?: string | null
  wat: string
  waarom?: string | null
}) => (
  <>
    <Moment at={at} dateOnly />: {wie ? `${wie} ` : ''}
    {wat}
    {waarom && <>: “{waarom}”</>}
  </>
)

const voorstelWord = {
  weghalen: 'stelde voor het weg te halen',
  aanpassen: 'vroeg de schrijver iets aan te passen',
  laten_staan: 'liet het staan',
}

function stepsOf(m: Maatregel): Child[] {
  const { bezwaar: b } = m
  return [
    <Step at={m.op} wie={m.door} wat={voorstelWord[m.besluit]} waarom={m.motivering} />,
    m.spoedTot && <Step at={m.op} wat="het werd meteen verborgen" />,
    m.bevestigdOp && <Step at={m.bevestigdOp} wie={m.bevestigdDoor} wat="bevestigde het" />,
    m.afgewezenOp && <Step at={m.afgewezenOp} wie={m.afgewezenDoor} wat="wees het af" waarom={m.afwijzing} />,
    m.herstelreden === 'verlopen' && m.hersteldOp && (
      <Step at={m.hersteldOp} wat="niemand bevestigde het op tijd; het kwam vanzelf terug" />
    ),
    b && <Step at={b.ingediendOp} wat="de schrijver maakte bezwaar" waarom={b.tekst} />,
    b?.behandeldOp && (
      <Step
        at={b.behandeldOp}
        wat={b.gegrond ? 'het bezwaar klopte; het staat er weer' : 'het bezwaar veranderde niets'}
        waarom={b.motivering}
      />
    ),
  ].filter(Boolean) as Child[]
}
