import { dagenVan } from '#src/netwerk/termijnen/termijn.ts'
import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import { hashOf } from '#src/platform/tokens.ts'
import type { Vorm } from '#src/tellen/plekken/plek.ts'
import { kwartaalNa } from '#src/tellen/telregimes/kwartaal.ts'
import { antwoordWerkdagen, doel, gevraagdKwartaal, linkDagen } from './kwartaalopgave.ts'
import type { Inhoud } from './tabellen.ts'

/** What stands in the mail of the demo, so that its page can be looked at; a real Vonk makes each key by chance. */
export const sleutelVanDemo = 'voorbeeld-van-een-kwartaal'

/** How long ago somebody was asked, in days. */
const sinds = 3

type Werkgever = {
  proeftuin: string
  organisatie: string
  contact: string
  door: string
  plekken: [number, Vorm][]
}

const flexwijzer: Werkgever = {
  proeftuin: 'ontvangstpool',
  organisatie: 'flexwijzer',
  contact: 'linda',
  door: 'dirk',
  plekken: [
    [32, 'detachering'],
    [24, 'detachering'],
    [24, 'detachering'],
    [18, 'detachering'],
    [24, 'uitzend'],
    [20, 'uitzend'],
  ],
}

const papierspoor: Werkgever = {
  proeftuin: 'postkamer',
  organisatie: 'papierspoor',
  contact: 'joyce',
  door: 'dirk',
  plekken: [
    [28, 'detachering'],
    [24, 'detachering'],
    [16, 'detachering'],
  ],
}

/** Two employers that are asked about the quarter that ended: one by a link, one who finds it on Mijn Vonk too. */
export async function demo(made: Demo): Promise<void> {
  for (const werkgever of [flexwijzer, papierspoor]) {
    await insertPlekken(made, werkgever)
    await insertContact(made, werkgever)
    await insertOpgaven(made, werkgever)
  }
  await insertTabel(made)
}

/** Those that the demo has already are enough. */
async function insertPlekken(made: Demo, { proeftuin, organisatie, plekken }: Werkgever): Promise<void> {
  const { db, idOf, moment } = made
  const [proeftuinId, werkgeverId] = [idOf('proeftuin', proeftuin), idOf('organisatie', organisatie)]
  const eigen = db
    .selectFrom('plek')
    .where('proeftuinId', '=', proeftuinId)
    .where('werkgeverId', '=', werkgeverId)
  if (await eigen.select('id').executeTakeFirst()) return
  const { organisatieId } = await db
    .selectFrom('proeftuin')
    .select('organisatieId')
    .where('id', '=', proeftuinId)
    .executeTakeFirstOrThrow()
  const over = {
    proeftuinId,
    werkgeverId,
    koperId: organisatieId,
    inlenerId: organisatieId,
    voorId: werkgeverId,
  }
  const idVan = (n: number) => idOf('plek', proeftuin, 'kwartaal', n)
  const aangemaaktOp = moment(-160, 10)
  await db
    .insertInto('plek')
    .values(
      plekken.map(([, vorm], n) => ({ ...over, vorm, id: idVan(n), label: `plek ${n + 1}`, aangemaaktOp })),
    )
    .execute()
  await db
    .insertInto('plekFeit')
    .values(
      plekken.map(([uren], n) => ({
        plekId: idVan(n),
        soort: 'geplaatst' as const,
        op: dayOf(moment(-300 + 31 * n)),
        minuten: uren * 60,
        voorId: werkgeverId,
        gemeldOp: aangemaaktOp,
      })),
    )
    .execute()
}

const emailVan = ({ db, idOf }: Demo, lid: string) =>
  db.selectFrom('lid').select('email').where('id', '=', idOf('lid', lid)).executeTakeFirstOrThrow()

async function insertContact(
  made: Demo,
  { proeftuin, organisatie, contact, door }: Werkgever,
): Promise<void> {
  const { db, idOf, moment } = made
  const { email } = await emailVan(made, contact)
  await db
    .insertInto('kwartaalcontact')
    .values({
      id: idOf('kwartaalcontact', proeftuin),
      proeftuinId: idOf('proeftuin', proeftuin),
      organisatieId: idOf('organisatie', organisatie),
      email,
      doorId: idOf('lid', door),
      sinds: moment(-150, 11),
    })
    .execute()
}

/** The one before was answered in half a minute; the last is open. */
async function insertOpgaven(made: Demo, werkgever: Werkgever): Promise<void> {
  const { db, idOf, moment } = made
  const { proeftuin, organisatie, plekken } = werkgever
  const kwartaal = gevraagdKwartaal(dayOf(moment(0)))
  const over = {
    contactId: idOf('kwartaalcontact', proeftuin),
    proeftuinId: idOf('proeftuin', proeftuin),
    organisatieId: idOf('organisatie', organisatie),
  }
  const onderwerpId = idOf('kwartaalopgave', proeftuin, 2)
  const beantwoord = { beantwoordOp: moment(-88, 10), hoe: 'zelfde' as const, seconden: 35, kliks: 1 }
  await db
    .insertInto('kwartaalopgave')
    .values([
      {
        ...over,
        ...beantwoord,
        id: idOf('kwartaalopgave', proeftuin, 1),
        kwartaal: kwartaalNa(kwartaal, -1),
        gevraagdOp: moment(-90, 7),
        plekken: plekken.length,
      },
      { ...over, id: onderwerpId, kwartaal, gevraagdOp: moment(-sinds, 7) },
    ])
    .execute()
  await insertLink(made, { ...werkgever, onderwerpId })
}

async function insertLink(
  made: Demo,
  { contact, door, proeftuin, onderwerpId }: Werkgever & { onderwerpId: string },
) {
  const { db, idOf, moment } = made
  const id = idOf('gastlink', 'kwartaal', proeftuin)
  const { email } = await emailVan(made, contact)
  await db
    .insertInto('gastlink')
    .values({
      id,
      doel,
      onderwerpId,
      email,
      doorId: idOf('lid', door),
      gemaaktOp: moment(-sinds, 7),
      verlooptOp: moment(linkDagen - sinds, 7),
    })
    .execute()
  if (proeftuin === flexwijzer.proeftuin)
    await db
      .insertInto('gastlinkSleutel')
      .values({ gastlinkId: id, tokenHash: hashOf(sleutelVanDemo) })
      .execute()
  const termijnId = idOf('termijn', 'kwartaal', proeftuin)
  const dagen = dagenVan(dayOf(moment(-sinds)), antwoordWerkdagen)
  await db
    .insertInto('termijn')
    .values({ id: termijnId, soort: doel, onderwerpId, ...dagen })
    .execute()
  await db.insertInto('termijnBericht').values({ termijnId, moment: 'begin' }).execute()
}

/** What came back for it: two changes to look at, and a row that cannot be. */
async function insertTabel({ db, idOf, moment }: Demo): Promise<void> {
  const leeg = { waarde: null, reden: null }
  const feit = { ...leeg, soort: 'uren' as const, op: dayOf(moment(-14)), minuten: 28 * 60 }
  const nieuw = { ...leeg, soort: 'geplaatst' as const, op: dayOf(moment(-21)), minuten: 16 * 60 }
  const plek = await db
    .selectFrom('plek')
    .select(['id', 'label'])
    .where('proeftuinId', '=', idOf('proeftuin', flexwijzer.proeftuin))
    .where('werkgeverId', '=', idOf('organisatie', flexwijzer.organisatie))
    .orderBy('label')
    .executeTakeFirstOrThrow()
  const inhoud: Inhoud = {
    wijzigingen: [
      { rij: 6, label: plek.label, plekId: plek.id, zoalsId: null, feiten: [feit] },
      { rij: 9, label: 'balie Zuid', plekId: null, zoalsId: plek.id, feiten: [nieuw] },
    ],
    weigeringen: [
      {
        rij: 10,
        kolom: 'Vanaf',
        reden: 'Er staat niet sinds wanneer.',
        goed: 'Schrijf een dag, zoals 16-11-2026.',
      },
    ],
    geweigerd: 1,
    gelijk: 5,
  }
  await db
    .insertInto('kwartaaltabel')
    .values({
      id: idOf('kwartaaltabel', flexwijzer.proeftuin),
      opgaveId: idOf('kwartaalopgave', flexwijzer.proeftuin, 2),
      inhoud: Buffer.from(JSON.stringify(inhoud)),
      verzegeld: false,
      rijen: 8,
      wijzigingen: 2,
      gestuurdOp: moment(0, 8),
      gelezenOp: moment(0, 8),
    })
    .execute()
}
