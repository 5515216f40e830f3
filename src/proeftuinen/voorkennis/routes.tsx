import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { sendExport } from '#src/platform/export.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { csvOf } from './csv.ts'
import { may } from './policy.ts'
import { findPeriode, findVoorkennis } from './queries.ts'
import { VoorkennisPage } from './views.tsx'
import { regelsPerBestand, regelsPerPagina } from './voorkennis.ts'

/** What the suppliers' side knew before a purchase began: to read, to print and to keep. */
export const voorkennis = new Hono<Env>()

async function found(c: Ctx) {
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
  return { proeftuin, periode: await findPeriode(c.var.db, c.var.actor, proeftuin) }
}

voorkennis.get(paths.voorkennis.pattern, async (c) => {
  const { proeftuin, periode } = await found(c)
  const { shell } = c.var
  const actor = actorOf(c)
  const asked = periode && { periode, limit: regelsPerPagina + 1 }
  const document = asked && (await findVoorkennis(c.var, { proeftuin, ...asked }))
  return c.html(
    <VoorkennisPage
      shell={shell}
      actor={actor}
      proeftuin={proeftuin}
      periode={periode}
      document={document}
    />,
  )
})

voorkennis.get(paths.voorkennisCsv.pattern, async (c) => {
  const { proeftuin, periode } = await found(c)
  if (!periode) throw new NotFound()
  const asked = { periode, limit: regelsPerBestand }
  const document = await findVoorkennis(c.var, { proeftuin, ...asked })
  return sendExport(c, {
    bestand: `vonk-voorkennis-${periode.begin}.csv`,
    type: 'text/csv',
    inhoud: csvOf(document),
    wat: 'voorkennis',
    onderwerp: 'proeftuin',
    onderwerpId: proeftuin.id,
  })
})
