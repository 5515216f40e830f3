import { Badge } from '#src/platform/components/index.ts'
import { type Deelstand, standOfDeel, type Verloop } from './aanbesteding.ts'
import { sayDeel } from './verloop-view.tsx'

/** How far a lot has come, for the pages of other nouns. */

export const sayVerloop = sayDeel

const words: Record<Deelstand, string> = {
  open: 'Nog niet besloten',
  besloten: 'Besloten, nog niet definitief',
  definitief: 'Definitief gegund',
  gestopt: 'Gestopt',
}

export const DeelBadge = ({ deel }: { deel: Verloop }) => {
  const stand = standOfDeel(deel)
  return (
    <Badge kind={stand === 'besloten' ? 'warm' : 'neutral'} icon={stand === 'besloten' ? 'clock' : undefined}>
      {words[stand]}
    </Badge>
  )
}
