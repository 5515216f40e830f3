import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { everyone } from '#src/platform/actor.ts'
import { allow, type Env } from '#src/platform/web/context.ts'
import { remembered } from '#src/platform/web/remembered.ts'
import { listKaarten } from '#src/proeftuinen/proeftuin/queries.ts'
import { findMeestGevolgd } from '#src/verspreiden/navolgingen/meest.ts'
import { listKnopen } from '#src/verspreiden/navolgingen/spoor.ts'
import { Spoortekening } from '#src/verspreiden/navolgingen/spoor-parts.tsx'
import { hoofddaad } from './begin.ts'
import { HelpPage } from './help-view.tsx'
import { HomePage } from './home-view.tsx'
import { OverPage, PrivacyPage } from './over-views.tsx'
import { countPublic, findKijker, listLessen } from './queries.ts'
import { ToegankelijkheidPage } from './toegankelijkheid-view.tsx'

export const thuis = new Hono<Env>()

thuis.get(paths.home.pattern, remembered, async (c) => {
  allow(c, everyone)
  const { db, actor, shell } = c.var
  const [cijfers, lessen, kaarten, meest, kijker] = await Promise.all([
    countPublic(db),
    listLessen(db, 3),
    listKaarten(db, null, 12),
    findMeestGevolgd(db),
    findKijker(db, actor),
  ])
  return c.html(
    <HomePage
      shell={shell}
      cijfers={cijfers}
      lessen={lessen}
      kaarten={kaarten}
      daad={hoofddaad(actor, kijker)}
      spoor={meest && <Spoortekening gevolgd={meest} knopen={await listKnopen(db, null, meest)} />}
    />,
  )
})

thuis.get(paths.over.pattern, (c) => {
  allow(c, everyone)
  return c.html(<OverPage shell={c.var.shell} />)
})

thuis.get(paths.help.pattern, (c) => {
  allow(c, everyone)
  return c.html(<HelpPage shell={c.var.shell} />)
})

thuis.get(paths.privacy.pattern, (c) => {
  allow(c, everyone)
  return c.html(<PrivacyPage shell={c.var.shell} operator={c.var.deps.config} />)
})

thuis.get(paths.toegankelijkheid.pattern, (c) => {
  allow(c, everyone)
  return c.html(<ToegankelijkheidPage shell={c.var.shell} operator={c.var.deps.config} />)
})
