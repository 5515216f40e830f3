import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { filled } from '#src/platform/places.ts'
import type { Env } from '#src/platform/web/context.ts'
import { rememberedOf } from '#src/platform/web/remembered.ts'
import { listLogboek } from '#src/proeftuinen/aantekeningen/queries.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { ProeftuinPage } from './page-view.tsx'
import {
  actiesOpProeftuin,
  bijLessen,
  bijRegels,
  bovenaanProeftuin,
  onderProeftuin,
  opProeftuin,
} from './places.ts'

/** The page of one proeftuin, with its logboek. */
export const pagina = new Hono<Env>()

pagina.get(paths.proeftuin.pattern, rememberedOf('id'), async (c) => {
  const proeftuin = await openProeftuin(c, c.req.param('id'))
  const asker = c.var
  const { db, actor, shell } = asker
  allowIn(c, proeftuin, may.view(actor, proeftuin))
  const [logboek, acties, bovenaan, opzij, onderLessen, onderaan] = await Promise.all([
    listLogboek(db, actor, { proeftuin, na: c.req.query('na') ?? null }),
    filled(asker, actiesOpProeftuin, proeftuin),
    filled(asker, bovenaanProeftuin, proeftuin),
    filled(asker, opProeftuin, proeftuin),
    may.read(actor, proeftuin) ? filled(asker, bijLessen, proeftuin) : [],
    may.read(actor, proeftuin) ? filled(asker, onderProeftuin, proeftuin) : [],
  ])
  const onderRegel = await filled(asker, bijRegels, { proeftuin, regels: logboek.regels })
  const others = { acties, bovenaan, opzij, onderLessen, onderaan, onderRegel }
  return c.html(
    <ProeftuinPage shell={shell} actor={actor} proeftuin={proeftuin} logboek={logboek} {...others} />,
  )
})
