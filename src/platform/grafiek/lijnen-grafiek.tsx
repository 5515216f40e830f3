import { type LijnenData, lijnenInWoorden } from './lijnen.ts'
import { lijnenMaten, lijnenTekening } from './lijnen-tekening.ts'
import { Tweemaal } from './tekenvlak.tsx'

type LijnenProps = LijnenData & {
  /** Of this drawing alone on its page. */
  id: string
  titel: string
}

/** Series over quarters, each with its target: told apart by their marks and words, and in grey as well. */
export const Lijnen = ({ id, titel, ...data }: LijnenProps) => (
  <Tweemaal
    id={id}
    soort="lijnen"
    naam={{ titel, woorden: lijnenInWoorden(data) }}
    smal={{ tekening: lijnenTekening(data, lijnenMaten.smal), tot: 420 }}
    breed={{ tekening: lijnenTekening(data, lijnenMaten.breed), tot: 720 }}
  />
)
