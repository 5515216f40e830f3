import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { type Bevestiging, type Stand, standOf } from './bevestiging.ts'
import { listWachtend } from './wachtend.ts'

type Regel = Bevestiging & { titel: string }

const shared = { icon: 'chart-bar', woord: 'Bevestiging' } as const

/** What is asked of this member, and what came of what he or she asked. */
export const bevestigingWacht = fill(wachtend, async ({ db, actor }) => {
  if (!actor) return []
  const all = await listWachtend(db, actor)
  const aanMij = all.filter((one) => one.aanMij && standOf(one) === 'wacht')
  const beantwoord = all.filter((one) => one.doorId === actor.id && zinnen[standOf(one)])
  return [...aanMij.map(sayVraag), ...beantwoord.map(sayAntwoord)]
})

const sayVraag = ({ id, proeftuinId, titel, door, gevraagdOp }: Regel): Wacht => ({
  ...shared,
  soort: 'bevestiging',
  id,
  waarin: titel,
  titel: `${door} vraagt of een getal klopt`,
  sinds: gevraagdOp,
  href: paths.bevestiging(proeftuinId, id),
  doe: 'Geef antwoord',
  dring: 'iemand',
})

const zinnen: Partial<Record<Stand, string>> = {
  bevestigd: 'bevestigt wat jullie opschreven',
  geweigerd: 'zegt dat een getal niet klopt',
  teruggegeven: 'zegt: vraag iemand anders of het klopt',
}

const sayAntwoord = (one: Regel): Wacht => ({
  ...shared,
  soort: 'bevestigd',
  id: one.id,
  waarin: one.titel,
  titel: `${one.organisatie} ${zinnen[standOf(one)] ?? 'gaf antwoord'}`,
  sinds: one.bevestigdOp ?? one.geweigerdOp ?? one.teruggegevenOp,
  href: paths.bevestigingen(one.proeftuinId),
  doe: 'Bekijk het antwoord',
  dring: 'zelf',
  klaar: true,
})
