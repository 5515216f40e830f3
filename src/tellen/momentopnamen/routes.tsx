import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { sendExport } from '#src/platform/export.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { csvOf } from './csv.ts'
import { Zoek } from './forms.ts'
import { findGepubliceerd } from './gepubliceerd.ts'
import { may } from './policy.ts'
import { CijfersPage, NogNietsPage } from './views.tsx'

/** What the network brought, for everybody: one table of one quarter at a time. */
export const momentopnamen = new Hono<Env>()

const gepubliceerdOf = (c: Ctx) => findGepubliceerd(c.var.db, Zoek.parse(c.req.query()))

momentopnamen.get(paths.cijfers.pattern, async (c) => {
  const { actor, shell } = c.var
  allow(c, may.view(actor))
  const gepubliceerd = await gepubliceerdOf(c)
  if (typeof gepubliceerd === 'string') return c.html(<NogNietsPage shell={shell} nog={gepubliceerd} />)
  return c.html(<CijfersPage shell={shell} {...gepubliceerd} />)
})

momentopnamen.get(paths.cijfersCsv.pattern, async (c) => {
  allow(c, may.view(c.var.actor))
  const gepubliceerd = await gepubliceerdOf(c)
  if (typeof gepubliceerd === 'string') throw new NotFound()
  const { momentopname, tabel } = gepubliceerd
  return sendExport(c, {
    bestand: `vonk-cijfers-${momentopname.kwartaal}-${momentopname.regime}-${tabel}.csv`,
    type: 'text/csv',
    inhoud: csvOf(gepubliceerd, c.var.deps.config.url),
    wat: 'cijfers',
    onderwerp: 'momentopname',
    bijzonderheden: { kwartaal: momentopname.kwartaal, tabel },
  })
})
