import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import { listNogNiet } from './nog-niet.ts'
import { may } from './policy.ts'
import { findVoorbeeld, listVoorbeelden } from './queries.ts'
import { VerspreidingPage, VoorbeeldPage } from './views.tsx'
import { Keuze } from './voorbeeld.ts'

export const verspreiding = new Hono<Env>()

/** For who may not, the adviesteam has no such page. */
function allowAdviesteam(c: Ctx): void {
  if (!may.see(c.var.actor)) throw new NotFound()
  allow(c, may.see(c.var.actor))
}

verspreiding.get(paths.verspreiding.pattern, async (c) => {
  allowAdviesteam(c)
  const { db, shell } = c.var
  const keuze = Keuze.parse(c.req.query())
  const [lijst, categorieen] = await Promise.all([
    listVoorbeelden(db, actorOf(c), keuze),
    listCategorieen(db),
  ])
  return c.html(<VerspreidingPage shell={shell} keuze={keuze} categorieen={categorieen} {...lijst} />)
})

verspreiding.get(paths.verspreidingVan.pattern, async (c) => {
  allowAdviesteam(c)
  const { db, shell } = c.var
  const wat = { soort: c.req.param('soort') as Gevolgdsoort, id: c.req.param('id') }
  const voorbeeld = await findVoorbeeld(db, actorOf(c), wat)
  const categorieen = await listCategorieen(db)
  const { categorie: code } = voorbeeld
  const nogNiet = code ? await listNogNiet(db, actorOf(c), { voorbeeld, code, categorieen }) : []
  return c.html(
    <VoorbeeldPage shell={shell} voorbeeld={voorbeeld} nogNiet={nogNiet} categorieen={categorieen} />,
  )
})
