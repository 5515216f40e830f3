import { paths } from '#src/paths/index.ts'
import { fill } from '#src/platform/places.ts'
import { type Wacht, wachtend } from '#src/platform/wacht.ts'
import { saySoort } from './labels.ts'
import { listPersoonlijk, type Vraag, type Wachtend } from './list.ts'

/** What this member is to confirm or proposed, and what is asked of whoever keeps a tender. */
export const openingWacht = fill(wachtend, async ({ db, actor }, { opschortendeDagen }) => {
  if (!actor) return []
  const { wachtend: voorstellen, vragen } = await listPersoonlijk(db, actor, opschortendeDagen)
  const zichtbaar = voorstellen.filter(({ eigen, adviesteam, team }) => eigen || adviesteam || team)
  return [...zichtbaar.map(sayVoorstel), ...vragen.map(sayVraag)]
})

const tender = { icon: 'file-text', woord: 'Aanbesteding' } as const

const sayVoorstel = ({ id, soort, perceel, titel, voorgesteldOp, door, eigen }: Wachtend): Wacht => ({
  ...tender,
  soort: 'opening',
  id,
  waarin: titel,
  titel: eigen
    ? `Je voorstel wacht op een ander: ${asPart(saySoort(soort, perceel))}`
    : `Bevestig je wat ${door} voorstelt? ${saySoort(soort, perceel)}`,
  sinds: voorgesteldOp,
  ...(eigen && { nieuw: false }),
  href: paths.opening(id),
  doe: eigen ? 'Bekijk je voorstel' : 'Bekijk en beslis',
  dring: eigen ? 'zelf' : 'haast',
})

const asPart = (sentence: string) => `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`

const sayVraag = ({ id, titel, voorbijOp, dagen }: Vraag): Wacht => ({
  ...tender,
  soort: 'gunning',
  id,
  waarin: titel,
  titel: voorbijOp
    ? 'Is de gunning definitief? De opschortende termijn is voorbij'
    : `Al ${dagen} dagen geen gunning na de termijn: hoe staat het?`,
  sinds: null,
  href: paths.gunning(id),
  doe: 'Zeg hoe het staat',
  dring: 'haast',
})
