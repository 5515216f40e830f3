import { Hono } from 'hono'
import { listCategorieen } from '#src/netwerk/categorieen/queries.ts'
import { paths } from '#src/paths/index.ts'
import { actorOf, type Env, reveal } from '#src/platform/web/context.ts'
import type { Gevolgdsoort } from '#src/verspreiden/navolgingen/navolging.ts'
import { VerspreidingPage } from './list-view.tsx'
import { listNogNiet } from './nog-niet.ts'
import { may } from './policy.ts'
import { findVoorbeeld, listVoorbeelden } from './queries.ts'
import { Keuze } from './voorbeeld.ts'
import { VoorbeeldPage } from './voorbeeld-view.tsx'

export const verspreiding = new Hono<Env>()

verspreiding.get(paths.verspreiding.pattern, async (c) => {
  reveal(c, may.see(c.var.actor))
  const { db, shell } = c.var
  const keuze = Keuze.parse(c.req.query())
  const [lijst, categorieen] = await Promise.all([
    listVoorbeelden(db, actorOf(c), keuze),
    listCategorieen(db),
  ])
  return c.html(<VerspreidingPage shell={shell} keuze={keuze} categorieen={categorieen} {...lijst} />)
})

verspreiding.get(paths.verspreidingVan.pattern, async (c) => {
  reveal(c, may.see(c.var.actor))
  const { db, shell } = c.var
  const wat = { soort: c.req.param('soort') as Gevolgdsoort, id: c.req.param('id') }
  const voorbeeld = await findVoorbeeld(db, actorOf(c), wat)
  const categorieen = await listCategorieen(db)
  const { categorie: code } = voorbeeld
  const nogNiet = code ? await listNogNiet(db, actorOf(c), { voorbeeld, code, categorieen }) : null
  return c.html(
    <VoorbeeldPage shell={shell} voorbeeld={voorbeeld} nogNiet={nogNiet} categorieen={categorieen} />,
  )
})
