import { Readable } from 'node:stream'
import { Hono } from 'hono'
import { standOf as standOfLink } from '#src/inloggen/gastlinks/gastlink.ts'
import { notKept } from '#src/inloggen/gastlinks/opened.tsx'
import { findGastlink } from '#src/inloggen/gastlinks/queries.ts'
import { paths } from '#src/paths/index.ts'
import { bestandsoorten } from '#src/platform/bestand/soort.ts'
import { sendExport } from '#src/platform/export.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { writeTabel } from '#src/platform/tabel/write.ts'
import type { Inname } from '#src/platform/web/arrived.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import type { Ctx, Env } from '#src/platform/web/context.ts'
import { type Limit, spend } from '#src/platform/web/limits.ts'
import { alsGast, alsLid, type Handle } from './binnen.ts'
import { noteStap } from './changes.ts'
import type { Deur } from './deur.ts'
import { KlaarForm } from './forms.ts'
import { showOpgave } from './opgave-pagina.tsx'
import { listRegels } from './queries.ts'
import { tabelVan } from './tabel.ts'
import { TabelPage } from './tabel-view.tsx'
import { confirmTabel, findTabel, keepTabel, readInhoud } from './tabellen.ts'

/** The spreadsheet that is made for one employer, and what came back of it. */
export const tabellen = new Hono<Env>()

/** Each is read by a thread of its own. */
const perVraag: Limit = { name: 'kwartaaltabel', points: 30, seconds: 3600 }

/** Fetching it, choosing the file, sending it; and then saying yes. */
const pressed = { sturen: 3, bewaren: 1 }

/** Whoever has the key of a question that is open may send a table: asked before it is read. */
export const kwartaalInname: Inname = {
  matches: paths.gastkwartaalTabellen.matches,
  mag: async (c) => {
    const [sleutel = ''] = paths.gastkwartaalTabellen.partsOf(c.req.path)
    const link = await findGastlink(c.var.db, sleutel)
    return link !== undefined && standOfLink(link) === 'open'
  },
}

const fetchBestand: Handle = async (c, { o }) => {
  const vorm = (['ods', 'xlsx', 'csv'] as const).find((each) => each === c.req.param('vorm')) ?? 'csv'
  const tabel = tabelVan(o, await listRegels(c.var.db, o), vorm)
  return sendExport(c, {
    bestand: `plekken-${o.kwartaal}.${vorm}`,
    type: vorm === 'csv' ? 'text/csv' : bestandsoorten[vorm].mime,
    inhoud: Readable.toWeb(writeTabel(tabel)) as ReadableStream,
    wat: 'kwartaaltabel',
    onderwerp: 'proeftuin',
    onderwerpId: o.proeftuinId,
    bijzonderheden: { kwartaal: o.kwartaal, organisatie: o.organisatieId, vorm },
  })
}

const sinds = async (c: Ctx) => {
  const read = await readForm(c, KlaarForm, { besloten: true })
  return read.ok ? read.data.begon : Date.now()
}

const keep: Handle = async (c, deur) => {
  const { bestand } = await bodyOf(c)
  if (!(bestand instanceof File) || bestand.size === 0) {
    const form = { values: {}, problems: { bestand: 'Kies een bestand dat niet leeg is.' } }
    return showOpgave(c, deur, { fout: { van: 'tabel', form } })
  }
  await spend(c, perVraag, deur.o.id)
  const { config } = c.var.deps
  const bytes = Buffer.from(await bestand.arrayBuffer())
  const gestuurd = { opgaveId: deur.o.id, lid: deur.wie.actor, bytes, geheim: config.geheim }
  const id = await keepTabel(c.var, gestuurd)
  await noteStap(c.var.db, deur.o.id, { begon: await sinds(c), kliks: pressed.sturen, gewijzigd: 0 })
  return c.redirect(deur.adres.tabel(id), 303)
}

const tabelOf = (c: Ctx, { o }: Deur) => findTabel(c.var.db, o.id, c.req.param('tabel') ?? '')

/** Looks again by itself while Vonk is busy with it; leaving the page stops nothing. */
const show: Handle = async (c, deur) => {
  const tabel = await tabelOf(c, deur)
  const bezig = tabel.geweigerd === null && (tabel.gelezenOp === null || isSaving(tabel))
  if (bezig) c.header('Refresh', '2')
  const inhoud = bezig ? undefined : await readInhoud(c.var.db, c.var.deps.config.geheim, tabel.id)
  return c.html(<TabelPage shell={c.var.shell} deur={deur} tabel={tabel} bezig={bezig} inhoud={inhoud} />)
}

const isSaving = ({ bevestigdOp, bewaardOp }: { bevestigdOp: Date | null; bewaardOp: Date | null }) =>
  bevestigdOp !== null && bewaardOp === null

const confirm: Handle = async (c, deur) => {
  const tabel = await tabelOf(c, deur)
  await confirmTabel(c.var, tabel.id)
  await noteStap(c.var.db, deur.o.id, { begon: await sinds(c), kliks: pressed.bewaren, gewijzigd: 0 })
  return c.redirect(deur.adres.tabel(tabel.id), 303)
}

tabellen.get(paths.kwartaalBestand.pattern, alsLid(fetchBestand))
tabellen.post(paths.kwartaalTabellen.pattern, alsLid(keep))
tabellen.get(paths.kwartaalTabel.pattern, alsLid(show))
tabellen.post(paths.kwartaalTabel.pattern, alsLid(confirm))

for (const { pattern } of [paths.gastkwartaalBestand, paths.gastkwartaalTabellen, paths.gastkwartaalTabel])
  tabellen.use(pattern, notKept)
tabellen.get(paths.gastkwartaalBestand.pattern, alsGast(fetchBestand))
tabellen.post(paths.gastkwartaalTabellen.pattern, alsGast(keep))
tabellen.get(paths.gastkwartaalTabel.pattern, alsGast(show))
tabellen.post(paths.gastkwartaalTabel.pattern, alsGast(confirm))
