import { expect, it } from 'vitest'
import type { Actor } from '#src/platform/actor.ts'
import { may } from './policy.ts'

const ada = { id: 'ada' } as Actor
const asked = { lidId: 'ada', gesloten: false, afgeslagenOp: null }
const withoutAccount = { ...asked, lidId: null }

it.for([
  ['who was asked', ada, asked, true],
  ['another member', { ...ada, id: 'bob' }, asked, false],
  ['a visitor with the link, of a member', null, asked, false],
  ['a visitor with the link, when there is no account', null, withoutAccount, true],
  ['a member with the link, when there is no account', ada, withoutAccount, true],
  ['who was asked, while it is closed', ada, { ...asked, gesloten: true }, false],
  ['a visitor with the link, while it is closed', null, { ...withoutAccount, gesloten: true }, false],
  ['who declined already', ada, { ...asked, afgeslagenOp: new Date() }, false],
] as const)('an invitation is answered by %s', ([_who, actor, uitnodiging, allowed]) => {
  expect(may.answer(actor, uitnodiging)).toBe(allowed)
})
