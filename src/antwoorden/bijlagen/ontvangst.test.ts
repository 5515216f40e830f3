import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { maxBestand } from '#src/platform/bestand/ontvangen.ts'
import { root } from '#src/platform/root.ts'
import { appOn, testApp } from '#test/app.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'
import { keptIn } from './test-bijlage.ts'

const t = await testApp()
const p = await testPersonas(t)
const page = paths.proeftuinBijlagen(await insertProeftuin({ t, p }))

const rows = () => t.db.selectFrom('bijlage').select(['id', 'naam', 'grootte']).orderBy('naam').execute()
const kept = async () => (await keptIn(t)).length
/** What waits on this server while a request runs. */
const waiting = async () =>
  (await readdir(tmpdir())).filter((naam) => naam.startsWith(`vonk-bestand-${process.pid}-`))

const pdfOf = (size: number) => {
  const bytes = new Uint8Array(size).fill(32)
  bytes.set(new TextEncoder().encode('%PDF-1.7\n'))
  return bytes
}
const send = (inhoud: BlobPart, naam: string) =>
  p.as('inkoper').post(page, { bestand: new File([inhoud], naam) })

it('takes a file of exactly as much as can be, and not a byte more', async () => {
  const before = await kept()
  expect((await send(pdfOf(maxBestand), 'precies.pdf')).status).toBe(303)
  const more = await send(pdfOf(maxBestand + 1), 'meer.pdf')
  expect([more.status, await more.text()]).toEqual([422, expect.stringContaining('hoogstens 20 MB')])
  expect((await send(pdfOf(maxBestand + 2 * 1024 * 1024), 'veel.pdf')).status).toBe(413)
  expect(await rows()).toEqual([expect.objectContaining({ naam: 'precies.pdf', grootte: maxBestand })])
  expect([await kept(), await waiting()]).toEqual([before + 1, []])
})

it('stops who does not say how much there is, and keeps nothing of what is cut off', async () => {
  const before = await kept()
  const head = '--x\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n'
  const stream = (chunks: number, end: (controller: ReadableStreamDefaultController) => void) => {
    let sent = 0
    return new ReadableStream({
      pull: (controller) => {
        if (sent === 0) controller.enqueue(new TextEncoder().encode(head))
        if (sent++ < chunks) controller.enqueue(pdfOf(1024 * 1024))
        else end(controller)
      },
    })
  }
  const post = (body: ReadableStream) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    return p.as('inkoper')(page, { method: 'POST', body, duplex: 'half', headers } as RequestInit)
  }
  const cut = (controller: ReadableStreamDefaultController) =>
    controller.error(Object.assign(new Error('gone'), { code: 'ECONNRESET' }))
  expect((await post(stream(3, cut))).status).toBe(400)
  expect((await post(stream(3, (controller) => controller.close()))).status).toBe(400)
  expect((await post(stream(90, cut))).status).toBe(413)
  expect([await kept(), await waiting()]).toEqual([before, []])
})

it('says in words what is wrong, and takes a name for no more than a name', async () => {
  const before = await rows()
  const problem = async (inhoud: BlobPart, naam: string) => {
    const answer = await send(inhoud, naam)
    expect(answer.status, naam).toBe(422)
    return answer.text()
  }
  for (const [inhoud, naam] of [
    ['<!doctype html><script>alert(1)</script>', 'plan.pdf'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'plaatje.png'],
    ['MZ\u0000\u0000', 'plan.docx'],
    ['#!/bin/sh\nrm -rf', 'plan.sh'],
    ['een\u0000twee', 'plan.txt'],
    [new Uint8Array([0xff, 0xfe, 0x80]), 'plan.csv'],
  ] as [BlobPart, string][])
    expect(await problem(inhoud, naam)).toContain('Dit bestand kan Vonk niet aannemen')
  expect(await problem('', 'leeg.pdf')).toContain('leeg')
  const nothing = await p.as('inkoper').post(page, { bestand: new File([], '') })
  expect([nothing.status, await nothing.text()]).toEqual([422, expect.stringContaining('Kies een bestand.')])
  expect(await rows()).toEqual(before)
  const png = await readFile(join(root, 'docs/beelden/thuis.png'))
  expect((await send(new Uint8Array(png), '../../etc/x\u202e.pdf')).status).toBe(303)
  expect((await rows()).map(({ naam }) => naam)).toContain('x.png')
})

it('looks at nothing of who may not add it there', async () => {
  let looked = 0
  const scanner = createServer((socket) => {
    looked++
    socket.on('data', (sent) => sent.includes('een plan') && setTimeout(() => socket.end('nee\0'), 50))
  })
  await once(scanner.listen(0, '127.0.0.1'), 'listening')
  const { port } = scanner.address() as AddressInfo
  const scanned = appOn(t, { scanner: { host: '127.0.0.1', port } })
  const hidden = paths.proeftuinBijlagen(await insertProeftuin({ t, p }, { zichtbaarheid: 'team' }))
  const statusOf = async (url: string, persona: Persona) =>
    (await p.as(persona, scanned).post(url, { bestand: new File(['een plan'], 'plan.txt') })).status
  expect(await statusOf(hidden, 'concurrent')).toBe(404)
  expect(await statusOf(page, 'concurrent')).toBe(403)
  expect(looked).toBe(0)
  expect(await statusOf(page, 'inkoper')).toBe(422)
  expect(looked).toBe(1)
  scanner.close()
})

it('refuses a number that may be a BSN in a name, a text or a table', async () => {
  const refused = async (inhoud: string, naam: string) => {
    const answer = await send(inhoud, naam)
    return [answer.status, (await answer.text()).includes('kan zijn. Haal het weg')]
  }
  expect(await refused('%PDF-1.7\n', 'verslag 111222333.pdf')).toEqual([422, true])
  expect(await refused(`${'Een lange regel.\n'.repeat(4000)}111 222 333`, 'a.txt')).toEqual([422, true])
  expect(await refused('naam;nummer\nJan;111222333\n', 'a.csv')).toEqual([422, true])
  expect(await refused('naam;rsin\nJansen bv;111222333\n', 'rsin.csv')).toEqual([303, false])
  expect(await refused('a;b;c\n111;222;333\n', 'drie.csv')).toEqual([303, false])
})
