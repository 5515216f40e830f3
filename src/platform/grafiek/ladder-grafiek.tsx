import { type LadderData, ladderInWoorden } from './ladder.ts'
import { ladderBreed } from './ladder-breed.ts'
import { ladderSmal } from './ladder-smal.ts'
import { Tweemaal } from './tekenvlak.tsx'

type LadderProps = LadderData & {
  /** Of this drawing alone on its page. */
  id: string
  titel: string
}

/** Stages one after the other, and what became of who did not go on: each kind by its shape, its hatching and its word. */
export const Ladder = ({ id, titel, ...data }: LadderProps) => (
  <Tweemaal
    id={id}
    soort="ladder"
    naam={{ titel, woorden: ladderInWoorden(data) }}
    smal={{ tekening: ladderSmal(data), tot: 400 }}
    breed={{ tekening: ladderBreed(data), tot: 1080 }}
  />
)
