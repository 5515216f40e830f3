import { sql } from 'kysely'
import type { Db } from '#src/platform/db.ts'
import type { Kalender } from '../kalender.ts'
import { openingen } from '../openingen.ts'
import { idOf } from '../sleutel.ts'
import { inkijken, inzagen, ledenbesluiten } from '../sporen.ts'
import type { ProeftuinSeed } from '../types.ts'
import { afgerondOn, type Benoemd, beginOf, looptijdenOf, trekkerOf } from '../verloop.ts'

type Regel = {
  op: Date
  lidId: string
  handeling: string
  onderwerp: string
  onderwerpId: string
  bijzonderheden: string
}

/** The trail that the demo would have left if it had been lived, and who looked where. */
export async function insertSporen(db: Db, seeds: Record<string, ProeftuinSeed>, kalender: Kalender) {
  await insertInzagen(db, kalender)
  await insertLedenbesluiten(db, kalender)
  await insertInkijken(db, kalender)
  const regels = [
    ...Object.entries(seeds).flatMap((seed) => regelsOf(seed, kalender)),
    ...beheerRegels(kalender),
    ...openingRegels(kalender),
  ]
  regels.sort((a, b) => a.op.getTime() - b.op.getTime())
  await db.insertInto('audit').values(regels).execute()
}

/** What was done, and what there is to tell of it. */
type Gedaan = [handeling: string, bijzonderheden?: Record<string, string>]

function regelsOf([sleutel, seed]: Benoemd, { moment }: Kalender): Regel[] {
  const line = (op: Date, lid: string, [handeling, bijzonderheden = {}]: Gedaan): Regel => ({
    ...{ op, lidId: idOf('lid', lid), handeling, onderwerp: 'proeftuin' },
    ...{ onderwerpId: idOf('proeftuin', sleutel), bijzonderheden: JSON.stringify(bijzonderheden) },
  })
  const trekker = trekkerOf(seed)
  const einde = afgerondOn(seed)
  return [
    line(moment(beginOf(seed), 9), trekker, ['proeftuin.begonnen']),
    ...(seed.concept ? [] : [line(moment(beginOf(seed), 9.5), trekker, ['proeftuin.gestart'])]),
    ...seed.fasen
      .slice(1)
      .map(({ fase, vanaf, door }) => line(moment(vanaf, 10), door ?? trekker, ['fase.begonnen', { fase }])),
    ...looptijdenOf(seed.routes)
      .slice(1)
      .map(({ van, naar, dag, door }) =>
        line(
          moment(dag, 11),
          door ?? trekker,
          van ? ['route.gewisseld', { van, naar }] : ['route.begonnen', { route: naar }],
        ),
      ),
    ...seed.routes.flatMap(({ naar, einde }) =>
      einde ? line(moment(einde.dag, 11), trekker, ['route.geeindigd', { route: naar }]) : [],
    ),
    ...seed.estafette
      .slice(1)
      .map(({ lid, dag }, i) =>
        line(moment(dag, 13), seed.estafette[i]?.lid ?? trekker, [
          'estafette.overgegeven',
          { lid: idOf('lid', lid) },
        ]),
      ),
    ...seed.logboek.map(({ soort, dag, door, zicht }) =>
      line(moment(dag, 15), door, [
        'aantekening.geschreven',
        { soort, zichtbaarheid: zicht ?? seed.zichtbaarheid },
      ]),
    ),
    ...(einde === undefined
      ? []
      : [line(moment(einde, 16), seed.afronding?.door ?? trekker, ['proeftuin.afgerond'])]),
  ]
}

const openingRegels = ({ moment }: Kalender): Regel[] =>
  openingen.flatMap(({ aanbesteding, perceel, soort, door, op, bevestigd }) => {
    const bijzonderheden = JSON.stringify({ soort, ...(perceel && { perceel: String(perceel) }) })
    const line = (at: Date, lid: string, handeling: string) => ({
      ...{ op: at, lidId: idOf('lid', lid), handeling, onderwerp: 'aanbesteding', bijzonderheden },
      onderwerpId: idOf('aanbesteding', aanbesteding),
    })
    return [
      line(moment(op, 10), door, 'opening.voorgesteld'),
      ...(bevestigd ? [line(moment(bevestigd.op, 14), bevestigd.door, 'opening.bevestigd')] : []),
    ]
  })

const beheerRegels = ({ moment }: Kalender): Regel[] => [
  ...inzagen.map(({ proeftuin, door, dag }) => ({
    ...{ op: moment(dag, 11), lidId: idOf('lid', door), handeling: 'inzage.geopend', onderwerp: 'proeftuin' },
    ...{ onderwerpId: idOf('proeftuin', proeftuin), bijzonderheden: '{}' },
  })),
  ...ledenbesluiten.map(({ lid, soort, door, dag }) => ({
    ...{ op: moment(dag, 10), lidId: idOf('lid', door), handeling: `lid.${soort}`, onderwerp: 'lid' },
    ...{ onderwerpId: idOf('lid', lid), bijzonderheden: '{}' },
  })),
]

const insertInzagen = (db: Db, { moment }: Kalender) =>
  db
    .insertInto('inzage')
    .values(
      inzagen.map(({ proeftuin, door, dag, reden }) => ({
        id: idOf('inzage', proeftuin, dag),
        ...{ proeftuinId: idOf('proeftuin', proeftuin), lidId: idOf('lid', door), reden },
        ...{ begonnenOp: moment(dag, 11), verlooptOp: moment(dag, 11.25) },
      })),
    )
    .execute()

const insertLedenbesluiten = (db: Db, { moment }: Kalender) =>
  db
    .insertInto('ledenbesluit')
    .values(
      ledenbesluiten.map(({ lid, soort, door, dag, reden }) => ({
        id: idOf('ledenbesluit', lid, dag),
        ...{ lidId: idOf('lid', lid), doorId: idOf('lid', door), soort, reden, op: moment(dag, 10) },
      })),
    )
    .execute()

/** Side, role and organisation as they are in the demo. */
async function insertInkijken(db: Db, { dag, moment }: Kalender) {
  for (const { lid, dagen, wat } of inkijken)
    for (const [i, n] of dagen.entries())
      await sql`
        insert into inkijk (id, aanbesteding_id, proeftuin_id, lid_id, dag, op, gesloten, leverancier, voorbereiding, rol,
          organisatie_id)
        select ${idOf('inkijk', lid, wat, n)}::uuid, p.aanbesteding_id,
          case when ${wat} = 'proeftuin' then p.id end, l.id, ${dag(n)}, ${moment(n, 9 + (i % 5) * 1.3)},
          is_leverancier(l.id) and (t.rol is not null or a.gepubliceerd_op <= ${dag(n)}), is_leverancier(l.id),
          a.gepubliceerd_op > ${dag(n)}, t.rol, l.organisatie_id
        from proeftuin p join aanbesteding a on a.id = p.aanbesteding_id, lid l join organisatie o on o.id = l.organisatie_id
          left join teamlid t on t.lid_id = l.id and t.proeftuin_id = ${idOf('proeftuin', 'bouwarchief')}
        where p.id = ${idOf('proeftuin', 'bouwarchief')} and l.id = ${idOf('lid', lid)}`.execute(db)
}
