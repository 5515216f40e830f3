import { Hono } from 'hono'
import { type Path, paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { part } from '#src/platform/api/route.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { sendBestand } from '#src/platform/web/send-bestand.ts'
import { bestandVan, type Stuk } from './bijlage.ts'
import { showBijlagen, takeAway, takeBijlage } from './onder.tsx'
import { openBijAanbesteding, openBijlage, openBijProeftuin, openInProeftuin } from './opened.ts'
import { may } from './policy.ts'
import { said } from './said.ts'
import { VerwijderingPage } from './views.tsx'

export const bijlagen = new Hono<Env>()

/** The files of one piece, which was found for this actor, and whatever is added to them. */
function mount({ pattern }: Pick<Path, 'pattern'>, open: (c: Ctx) => Promise<Stuk>): void {
  bijlagen.get(pattern, async (c) => {
    const stuk = await open(c)
    allow(c, everyone)
    return showBijlagen(c, stuk)
  })
  bijlagen.post(pattern, async (c) => {
    const stuk = await open(c)
    allow(c, may.add(stuk))
    return takeBijlage(c, stuk)
  })
}

mount(paths.aantekeningBijlagen, (c) =>
  openInProeftuin(c, { proeftuinId: part(c, 'id'), id: part(c, 'aantekening') }),
)
mount(paths.proeftuinBijlagen, (c) => openBijProeftuin(c, part(c, 'id')))
mount(paths.aanbestedingBijlagen, (c) => openBijAanbesteding(c, part(c, 'id')))

/** The file itself: what it hangs on is looked up anew each time, and was found for this actor. */
bijlagen.get(paths.bijlage.pattern, async (c) => {
  const { bijlage } = await openBijlage(c, part(c, 'id'))
  allow(c, everyone)
  return sendBestand(c, bestandVan(bijlage))
})

/** Its bytes go for good, so it is asked once more. */
bijlagen.get(paths.bijlageVerwijdering.pattern, async (c) => {
  const gevonden = await openBijlage(c, part(c, 'id'))
  allow(c, may.remove(c.var.actor, gevonden.stuk, gevonden.bijlage))
  return c.html(<VerwijderingPage shell={c.var.shell} {...gevonden} />)
})

bijlagen.post(paths.bijlageVerwijdering.pattern, async (c) => {
  const gevonden = await openBijlage(c, part(c, 'id'))
  allow(c, may.remove(c.var.actor, gevonden.stuk, gevonden.bijlage))
  await takeAway(c, gevonden)
  return done(c, gevonden.stuk.href, said.bijlageweg)
})
