import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { writeCsv } from '#src/platform/csv-write.ts'
import { NotFound } from '#src/platform/errors.ts'
import { sendExport } from '#src/platform/export.ts'
import type { Ctx, Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { regelsPerBestand, regelsPerPagina } from './bevriezing.ts'
import { may } from './policy.ts'
import { listPerioden, listRegels } from './queries.ts'
import { type GezegdeRegel, sayRegels, saySide, toCell } from './say.ts'
import { BevriezingPage } from './views.tsx'

/** The log of a freeze, to read, to print and to keep. */
export const bevriezingen = new Hono<Env>()

async function frozen(c: Ctx) {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
  return { proeftuin, perioden: await listPerioden(c.var.db, c.var.actor, proeftuin) }
}

bevriezingen.get(paths.bevriezing.pattern, async (c) => {
  const { proeftuin, perioden } = await frozen(c)
  const { db, actor, shell } = c.var
  const found = await listRegels(db, actor, { proeftuin, perioden, limit: regelsPerPagina + 1 })
  const regels = sayRegels(c.var.zinnen, found)
  return c.html(<BevriezingPage shell={shell} proeftuin={proeftuin} perioden={perioden} regels={regels} />)
})

bevriezingen.get(paths.bevriezingCsv.pattern, async (c) => {
  const { proeftuin, perioden } = await frozen(c)
  const first = perioden.at(-1)
  if (!first) throw new NotFound()
  const found = await listRegels(c.var.db, c.var.actor, { proeftuin, perioden, limit: regelsPerBestand })
  const regels = sayRegels(c.var.zinnen, found)
  return sendExport(c, {
    bestand: `vonk-bevriezing-${first.begin}.csv`,
    type: 'text/csv',
    inhoud: csvOf(regels),
    wat: 'bevriezing',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
  })
})

const head = ['moment', 'wie', 'wie_id', 'organisatie', 'kant', 'rol', 'wat', 'waarvan', 'inhoud_gesloten']

const csvOf = (regels: GezegdeRegel[]) =>
  writeCsv(
    head,
    regels.map((regel) => [
      ...[regel.op.toISOString(), regel.naam ?? 'Vonk', regel.lidId, regel.organisatie, saySide(regel)],
      ...[toCell(regel.rol), regel.wat, regel.waarvan, regel.gesloten ? 'ja' : 'nee'],
    ]),
  )
