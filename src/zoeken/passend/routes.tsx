import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { openWerkwijze } from '#src/verspreiden/werkwijzen/opened.ts'
import { may as mayWerkwijze } from '#src/verspreiden/werkwijzen/policy.ts'
import { PassendPage } from './page-view.tsx'
import { meest, type Onderwerp } from './passend.ts'
import { zoekPassend } from './zoek-passend.ts'

export const passend = new Hono<Env>()

passend.get(paths.passendBijProeftuin.pattern, async (c) => {
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  allowIn(c, proeftuin, may.read(c.var.actor, proeftuin))
  return showPassend(c, 'proeftuin', proeftuin)
})

passend.get(paths.passendBijWerkwijze.pattern, async (c) => {
  const werkwijze = await openWerkwijze(c, c.req.param('id'))
  allow(c, mayWerkwijze.view(c.var.actor, werkwijze))
  return showPassend(c, 'werkwijze', werkwijze)
})

async function showPassend(c: Ctx, soort: Onderwerp, { id, titel }: { id: string; titel: string }) {
  const { db, actor, shell } = c.var
  const gevonden = await zoekPassend(db, actor, { soort, id, meest: meest.pagina })
  return c.html(<PassendPage shell={shell} soort={soort} id={id} titel={titel} gevonden={gevonden} />)
}
