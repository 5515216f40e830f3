import { sql } from 'kysely'
import { findAanbesteding } from '#src/markt/aanbestedingen/queries.ts'
import { findLid, selectLid, shownTo } from '#src/netwerk/leden/queries.ts'
import { findOrganisatie } from '#src/netwerk/organisaties/queries.ts'
import { paths } from '#src/paths/index.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { NotFound } from '#src/platform/errors.ts'
import { bericht } from './bericht-onderwerp.ts'
import { type Bewaard, byFact, delenOf, type Onderwerp } from './onderwerp.ts'
import { aantekening, proeftuin } from './proeftuin-onderwerp.ts'

const aanbesteding: Onderwerp = {
  dit: 'deze aanbesteding',
  tabellen: ['aanbesteding', 'perceel'],
  find: findAanbesteding,
  read: async (db, id) => {
    const a = await db.selectFrom('aanbesteding').selectAll().where('id', '=', id).executeTakeFirst()
    if (!a) return undefined
    const delen = delenOf({
      Omschrijving: a.omschrijving,
      Voorwaarden: a.voorwaarden,
      Gunningscriteria: a.gunningscriteria,
      Koper: a.koperNaam,
    })
    return {
      aanduiding: `een aanbesteding, in Vonk gezet op ${sayDate(a.aangemaaktOp)}`,
      momentopname: { titel: a.titel, delen },
      auteurIds: [a.doorId],
      proeftuinId: null,
      href: paths.aanbesteding(id),
    }
  },
  ...byFact('aanbesteding', 'weggehaald_op'),
}

/** An organisation or a member stays; what was written in these fields goes. */
const fieldsOf = (tabel: 'organisatie' | 'lid', velden: string[]): Pick<Onderwerp, 'hide' | 'restore'> => ({
  hide: async (db, id) => {
    const row = await findRow(db, tabel, id)
    const bewaard = Object.fromEntries(velden.flatMap((veld) => (row?.[veld] ? [[veld, row[veld]]] : [])))
    if (Object.keys(bewaard).length === 0) return null
    await setFields(db, { tabel, id, velden: Object.fromEntries(velden.map((veld) => [veld, ''])) })
    return bewaard
  },
  // What its owner wrote since stays: the old text is kept with the measure.
  restore: async (db, id, bewaard) => {
    const row = await findRow(db, tabel, id)
    const velden = Object.fromEntries(Object.entries(bewaard).filter(([veld]) => row?.[veld] === ''))
    if (Object.keys(velden).length > 0) await setFields(db, { tabel, id, velden })
  },
})

async function findRow(db: Db, tabel: string, id: string): Promise<Bewaard | undefined> {
  const { rows } = await sql<Bewaard>`select * from ${sql.table(tabel)} where id = ${id} for update`.execute(
    db,
  )
  return rows[0]
}

type Fields = { tabel: string; id: string; velden: Bewaard }

/** A new version, so that a form which was opened before does not put the text back unseen. */
async function setFields(db: Db, { tabel, id, velden }: Fields): Promise<void> {
  const changes = Object.entries(velden).map(([veld, tekst]) => sql`${sql.ref(veld)} = ${tekst}`)
  await sql`update ${sql.table(tabel)} set ${sql.join(changes)}, versie = versie + 1 where id = ${id}`.execute(
    db,
  )
}

/** Who keeps its page, and who wrote on it last: by the trail, for the adviesteam may help where nobody keeps it. */
const writersOn = (id: string) => sql<string[]>`array(
  select b.lid_id from organisatiebeheer b where b.organisatie_id = ${id}
  union (select a.lid_id from audit a where a.onderwerp = 'organisatie' and a.onderwerp_id = ${id}
    and a.lid_id is not null and a.handeling in
      ('organisatie.gewijzigd', 'organisatie.toegevoegd', 'organisatie.teksten_gewijzigd')
  order by a.op desc limit 1))`

const organisatie: Onderwerp = {
  dit: 'deze organisatie',
  tabellen: ['organisatie'],
  find: findOrganisatie,
  read: async (db, id) => {
    const o = await db
      .selectFrom('organisatie')
      .select(['naam', 'samenvatting', 'brengt', 'zoekt', writersOn(id).as('auteurIds')])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!o) return undefined
    return {
      aanduiding: `de tekst over ${o.naam}`,
      momentopname: {
        titel: o.naam,
        delen: delenOf({ Samenvatting: o.samenvatting, Brengt: o.brengt, Zoekt: o.zoekt }),
      },
      auteurIds: o.auteurIds,
      proeftuinId: null,
      href: paths.organisatie(id),
    }
  },
  ...fieldsOf('organisatie', ['samenvatting', 'brengt', 'zoekt']),
}

const texts = fieldsOf('lid', ['functie', 'brengt', 'zoekt'])

/** The photo goes with the texts: its bytes to the record, so that no address of it answers any more. */
async function takePhoto(db: Db, id: string): Promise<string | undefined> {
  const { rows } = await sql<{ foto: string }>`delete from lid_foto where lid_id = ${id}
    returning jsonb_build_object('alt', alt, 'kenmerk', kenmerk, 'geplaatst_op', geplaatst_op,
      'groot', encode(groot, 'base64'), 'klein', encode(klein, 'base64'))::text as foto`.execute(db)
  return rows[0]?.foto
}

const putBackPhoto = (db: Db, id: string, foto: string) =>
  sql`insert into lid_foto (lid_id, alt, kenmerk, geplaatst_op, groot, klein)
    select ${id}::uuid, f->>'alt', f->>'kenmerk', (f->>'geplaatst_op')::timestamptz,
      decode(f->>'groot', 'base64'), decode(f->>'klein', 'base64') from (select ${foto}::jsonb as f) x
    on conflict do nothing`.execute(db)

const lid: Onderwerp = {
  dit: 'dit profiel',
  tabellen: ['lid', 'lid_foto'],
  find: findLid,
  read: async (db, id, reader) => {
    const row = await selectLid(db, reader).where('l.id', '=', id).executeTakeFirst()
    if (!row) return undefined
    const l = shownTo(reader, row)
    const delen = delenOf({
      Functie: l.functie,
      'Wat ik breng': l.brengt,
      'Wat ik zoek': l.zoekt,
      'Wat op de foto staat': l.foto?.alt,
    })
    return {
      aanduiding: 'de tekst op een profiel',
      momentopname: { titel: l.naam, delen },
      auteurIds: [id],
      proeftuinId: null,
      href: paths.lid(id),
    }
  },
  hide: async (db, id) => {
    const [bewaard, foto] = [await texts.hide(db, id), await takePhoto(db, id)]
    return foto === undefined ? bewaard : { ...bewaard, foto }
  },
  restore: async (db, id, { foto, ...bewaard }) => {
    await texts.restore(db, id, bewaard)
    if (foto !== undefined) await putBackPhoto(db, id, foto)
  },
}

/** Everything that can be reported, by the name of its table. A test fails when a table with content is in none. */
export const onderwerpen: Record<string, Onderwerp> = {
  proeftuin,
  aantekening,
  aanbesteding,
  organisatie,
  lid,
  bericht,
}

/** NotFound for what cannot be reported. */
export function onderwerpVan(soort: string): Onderwerp {
  const found = Object.hasOwn(onderwerpen, soort) ? onderwerpen[soort] : undefined
  if (!found) throw new NotFound()
  return found
}

/** Tables of no noun that hold text; each noun says of its own why they cannot be reported. */
export const vanGeenNoun: Record<string, string> = {
  audit: 'holds ids and codes',
  categorie: 'comes with Vonk',
  migratie: 'names of files',
  stempel: 'names of tables and ids, kept by triggers',
  uitgaand: 'a mail that has not left yet',
  verzending: 'holds codes',
}
