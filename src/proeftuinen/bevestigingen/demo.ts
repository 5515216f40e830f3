import { dagenVan } from '#src/netwerk/termijnen/termijn.ts'
import type { Demo } from '#src/platform/demo.ts'
import { dayOf } from '#src/platform/today.ts'
import { hashOf } from '#src/platform/tokens.ts'
import { antwoordWerkdagen, doel, linkDagen } from './bevestiging.ts'

/** What stands in the mail of the demo, so that its page can be looked at; a real Vonk makes each key by chance. */
export const sleutelVanDemo = 'voorbeeld-van-een-bevestiging'

/** A figure of the scanning of files that the other side confirmed, and one of work wear that it was asked about. */
export async function demo(made: Demo): Promise<void> {
  await insertBevestigd(made)
  await insertGeweigerd(made)
  await insertOpen(made)
}

/** The guidance of the new colleagues counts them too. */
async function insertBevestigd(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const id = idOf('bevestiging', 'dossiersScannen')
  await db
    .insertInto('bevestiging')
    .values({
      id,
      afrondingId: idOf('afronding', 'dossiersScannen'),
      organisatieId: idOf('organisatie', 'meeloper'),
      doorId: idOf('lid', 'samira'),
      gevraagdOp: moment(-12, 10),
      bevestigdOp: moment(-9, 15),
      beslistDoorId: idOf('lid', 'agnes'),
    })
    .execute()
  const opbrengstId = idOf('opbrengst', 'dossiersScannen', 1)
  await insertGetal(made, { bevestigingId: id, opbrengstId })
  await db
    .updateTable('opbrengst')
    .set({ bewijsgraad: 'bevestigd', bevestigingId: id })
    .where('id', '=', opbrengstId)
    .execute()
}

const vanKleding = ({ idOf }: Demo) => ({
  afrondingId: idOf('afronding', 'werkkledingInnemen'),
  organisatieId: idOf('organisatie', 'draadkracht'),
  doorId: idOf('lid', 'petra'),
})

/** What those who sort it do not see in their books. */
async function insertGeweigerd(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const id = idOf('bevestiging', 'werkkledingInnemen', 2)
  await db
    .insertInto('bevestiging')
    .values({
      ...vanKleding(made),
      id,
      gevraagdOp: moment(-20, 10),
      geweigerdOp: moment(-16, 9),
      toelichting:
        'Dit is de opbrengst van het eerste jaar. In het tweede jaar was het minder, want er kwamen minder jassen binnen.',
    })
    .execute()
  await insertGetal(made, {
    bevestigingId: id,
    opbrengstId: idOf('opbrengst', 'werkkledingInnemen', 2),
  })
}

/** Five days ago somebody at the social workshop was asked. */
async function insertOpen(made: Demo): Promise<void> {
  const { db, idOf, moment } = made
  const id = idOf('bevestiging', 'werkkledingInnemen')
  await db
    .insertInto('bevestiging')
    .values({ ...vanKleding(made), id, gevraagdOp: moment(-5, 10) })
    .execute()
  await insertGetal(made, {
    bevestigingId: id,
    opbrengstId: idOf('opbrengst', 'werkkledingInnemen', 1),
  })
  await insertLink(made, id)
  const termijnId = idOf('termijn', 'werkkledingInnemen')
  const dagen = dagenVan(dayOf(moment(-5)), antwoordWerkdagen)
  await db
    .insertInto('termijn')
    .values({ id: termijnId, soort: doel, onderwerpId: id, ...dagen })
    .execute()
  await db.insertInto('termijnBericht').values({ termijnId, moment: 'begin' }).execute()
}

/** To a member, with whom it waits on Mijn Vonk as well. */
async function insertLink({ db, idOf, moment }: Demo, onderwerpId: string): Promise<void> {
  const gastlinkId = idOf('gastlink', 'werkkledingInnemen')
  const { email } = await db
    .selectFrom('lid')
    .select('email')
    .where('id', '=', idOf('lid', 'bertus'))
    .executeTakeFirstOrThrow()
  await db
    .insertInto('gastlink')
    .values({
      id: gastlinkId,
      doel,
      onderwerpId,
      doorId: idOf('lid', 'petra'),
      email,
      gemaaktOp: moment(-5, 10),
      verlooptOp: moment(linkDagen - 5, 10),
    })
    .execute()
  await db
    .insertInto('gastlinkSleutel')
    .values({ gastlinkId, tokenHash: hashOf(sleutelVanDemo) })
    .execute()
}

/** As it stands there. */
const insertGetal = ({ db }: Demo, getal: { bevestigingId: string; opbrengstId: string }) =>
  db
    .insertInto('bevestigingOpbrengst')
    .columns(['bevestigingId', 'opbrengstId', 'omschrijving', 'waarde', 'eenheid'])
    .expression((eb) =>
      eb
        .selectFrom('opbrengst')
        .select(({ val }) => [val(getal.bevestigingId).as('bevestigingId'), 'id'])
        .select(['omschrijving', 'waarde', 'eenheid'])
        .where('id', '=', getal.opbrengstId),
    )
    .execute()
