import { expect, it, vi } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { type TestLid, testPersonas } from '#test/personas.ts'

const t = await testApp()
const p = await testPersonas(t)
const type = 'multipart/form-data; boundary=grens'
const end = new TextEncoder().encode(
  '--grens\r\nContent-Disposition: form-data; name="bestand"; filename="a.xml"\r\n\r\ngeen xml\r\n--grens--\r\n',
)

/** A file that is sent as slowly as its sender likes. */
function upload(lid: TestLid) {
  let finish = () => {}
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        begin()
        finish = () => {
          controller.enqueue(end)
          controller.close()
        }
        return new Promise(() => {})
      },
    },
    { highWaterMark: 0 },
  )
  const init = { method: 'POST', body, duplex: 'half', headers: { 'content-type': type } } as RequestInit
  const answer = p.as(lid)(paths.aankondigingInlezen(), init)
  return { answer, begun, finish: () => finish() }
}

const isRead = ({ begun }: ReturnType<typeof upload>) =>
  Promise.race([
    begun.then(() => true),
    p
      .as('hr')
      .get(paths.home())
      .then(() => false),
  ])

it('reads one file of a member at a time, and a few of all members together', async () => {
  const first = upload('inkoper')
  await first.begun
  const second = upload('inkoper')
  expect(await isRead(second)).toBe(false)
  const third = upload('collega')
  await third.begun
  const fourth = upload('opdrachtgever')
  expect(await isRead(fourth)).toBe(false)
  third.finish()
  await fourth.begun
  first.finish()
  await second.begun
  for (const one of [second, fourth]) one.finish()
  for (const one of [first, second, third, fourth]) expect((await one.answer).status).toBe(422)
})

it('lets a few of a member wait, and asks the rest to come back', async () => {
  const first = upload('inkoper')
  await first.begun
  // Which of them comes first is nobody's promise: one too many is.
  const others = Array.from({ length: 5 }, () => upload('inkoper'))
  const late = await Promise.race(others.map(({ answer }) => answer))
  expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60'])
  for (const one of [first, ...others]) void one.begun.then(one.finish)
  const answers = await Promise.all([first, ...others].map(({ answer }) => answer))
  expect(answers.map(({ status }) => status).toSorted()).toEqual([422, 422, 422, 422, 422, 429])
})

/** The minute of everybody who began since is over when it is called; all other clocks run on. */
function holdMinutes(): () => void {
  const { setTimeout: real } = globalThis
  let begun: (() => void)[] = []
  const held = (callback: () => void, ms?: number) =>
    ms === 60_000 ? begun.push(callback) : real(callback, ms)
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(held as typeof setTimeout)
  return () => {
    const over = begun
    begun = []
    for (const callback of over) callback()
  }
}

it('gives the turn of who still sends after a minute to who waits, and to nobody when nobody does', async () => {
  const passMinute = holdMinutes()
  const [first, second] = [upload('inkoper'), upload('collega')]
  await first.begun
  await second.begun
  passMinute()
  second.finish()
  expect((await second.answer).status).toBe(422)
  const third = upload('collega')
  await third.begun
  const waits = upload('opdrachtgever')
  expect(await isRead(waits)).toBe(false)
  passMinute()
  expect((await third.answer).status).toBe(408)
  await waits.begun
  passMinute()
  for (const one of [first, third, waits]) one.finish()
  for (const one of [first, waits]) expect((await one.answer).status).toBe(422)
  vi.restoreAllMocks()
})
