import { Hono } from 'hono'
import { writeCsv } from '#src/platform/csv-write.ts'
import { NotFound } from '#src/platform/errors.ts'
import { sendExport } from '#src/platform/export.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { openProeftuin } from '#src/proeftuinen/proeftuin/queries.ts'
import { type Regel, regelsPerBestand, regelsPerPagina } from './bevriezing.ts'
import { may } from './policy.ts'
import { listPerioden, listRegels } from './queries.ts'
import { sayRegel, saySide, toCell } from './say.ts'
import { BevriezingPage } from './views.tsx'

/** The log of a freeze, to read, to print and to keep. */
export const bevriezingen = new Hono<Env>()

async function found(c: Ctx) {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allow(c, may.read(c.var.actor, proeftuin))
  return { proeftuin, perioden: await listPerioden(c.var.db, c.var.actor, proeftuin) }
}

bevriezingen.get('/:id/bevriezing', async (c) => {
  const { proeftuin, perioden } = await found(c)
  const { db, actor, shell } = c.var
  const regels = await listRegels(db, actor, proeftuin, { perioden, limit: regelsPerPagina + 1 })
  return c.html(<BevriezingPage {...{ shell, proeftuin, perioden, regels }} />)
})

bevriezingen.get('/:id/bevriezing.csv', async (c) => {
  const { proeftuin, perioden } = await found(c)
  const first = perioden.at(-1)
  if (!first) throw new NotFound()
  const regels = await listRegels(c.var.db, c.var.actor, proeftuin, { perioden, limit: regelsPerBestand })
  return sendExport(c, {
    ...{ bestand: `vonk-bevriezing-${first.begin}.csv`, type: 'text/csv', inhoud: csvOf(regels) },
    ...{ wat: 'bevriezing', onderwerp: 'proeftuin', onderwerpId: proeftuin.id },
  })
})

const head = ['moment', 'wie', 'wie_id', 'organisatie', 'kant', 'rol', 'wat', 'waarvan', 'inhoud_gesloten']

const csvOf = (regels: Regel[]) =>
  writeCsv(
    head,
    regels.map((regel) => [
      ...[regel.op.toISOString(), regel.naam ?? 'Vonk', regel.lidId, regel.organisatie, saySide(regel)],
      ...[toCell(regel.rol), sayRegel(regel), regel.waarvan, regel.gesloten ? 'ja' : 'nee'],
    ]),
  )
