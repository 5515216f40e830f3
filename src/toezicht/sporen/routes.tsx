import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import type { Zinnen } from '#src/platform/audit.ts'
import { writeCsv } from '#src/platform/csv-write.ts'
import { sendExport } from '#src/platform/export.ts'
import { today } from '#src/platform/today.ts'
import { actorOf, allow, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { readNa, SpoorFilters } from './filters.ts'
import { sayHandeling, sayOnderwerp, sayWho } from './labels.ts'
import { may } from './policy.ts'
import { listEigenSporen, listForFile, listHandelingen, listSporen, listSporenOf } from './queries.ts'
import { regelsPerBestand, type Spoor } from './spoor.ts'
import { AuditPage, EigenSporenPage, ProeftuinSporenPage } from './views.tsx'

/** Reading the trail: all of it, what is about yourself, and what happened in a proeftuin you lead. */
export const sporen = new Hono<Env>()

const naOf = (c: Ctx) => readNa(c.req.query('na'))

function decide(c: Ctx): SpoorFilters {
  reveal(c, may.readAll(c.var.actor))
  return SpoorFilters.parse(c.req.query())
}

/** A page of the trail in words. */
const said = <P extends { sporen: Spoor[] }>(c: Ctx, page: P) => ({
  ...page,
  sporen: page.sporen.map((spoor) => ({ ...spoor, zin: sayHandeling(c.var.zinnen, spoor.handeling) })),
})

async function auditPage(c: Ctx, filters: SpoorFilters, teVeel: boolean) {
  const { db, actor, shell } = c.var
  const [page, handelingen] = await Promise.all([
    listSporen(db, actor, { filters, na: naOf(c) }),
    listHandelingen(db),
  ])
  const options = handelingen.map((value) => ({ value, label: sayHandeling(c.var.zinnen, value) }))
  return (
    <AuditPage shell={shell} filters={filters} handelingen={options} teVeel={teVeel} {...said(c, page)} />
  )
}

sporen.get(paths.auditlog.pattern, async (c) => c.html(await auditPage(c, decide(c), false)))

sporen.get(paths.auditCsv.pattern, async (c) => {
  const filters = decide(c)
  const found = await listForFile(c.var.db, c.var.actor, filters)
  if (found.length > regelsPerBestand) return c.html(await auditPage(c, filters, true), 422)
  return sendExport(c, {
    bestand: `vonk-audit-${today()}.csv`,
    type: 'text/csv',
    inhoud: csvOf(c.var.zinnen, found),
    wat: 'audit',
    onderwerp: 'audit',
    bijzonderheden: { regels: String(found.length) },
  })
})

sporen.get(paths.eigenSporen.pattern, async (c) => {
  allow(c, may.readOwn(c.var.actor))
  const { db, shell } = c.var
  const actor = actorOf(c)
  return c.html(
    <EigenSporenPage shell={shell} actor={actor} {...said(c, await listEigenSporen(db, actor, naOf(c)))} />,
  )
})

sporen.get(paths.sporen.pattern, async (c) => {
  const { db, actor, shell } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  allowIn(c, proeftuin, may.readOf(actor, proeftuin))
  return c.html(
    <ProeftuinSporenPage
      shell={shell}
      proeftuin={proeftuin}
      {...said(c, await listSporenOf(db, actor, { proeftuin, na: naOf(c) }))}
    />,
  )
})

const head = ['moment', 'wie', 'wie_id', 'wat', 'handeling', 'onderwerp', 'onderwerp_id', 'bijzonderheden']

const csvOf = (zinnen: Zinnen, found: Spoor[]) =>
  writeCsv(
    head,
    found.map(({ naam, op, lidId, handeling, onderwerp, onderwerpId, bijzonderheden }) => [
      ...[op.toISOString(), sayWho({ naam, handeling }), lidId, sayHandeling(zinnen, handeling), handeling],
      ...[sayOnderwerp(onderwerp), onderwerpId, JSON.stringify(bijzonderheden)],
    ]),
  )
