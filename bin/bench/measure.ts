import { type Load, load, middle } from './load.ts'
import { type Running, startBare } from './server.ts'

/** `paths`: one after the other, so many that none is remembered. */
export type Page = { name: string; path: string; paths?: string[]; cookie?: string }
export type Measured = Load & { page: string; kB: number; bare: number; ratio: number }
export type Effort = { rounds: number; seconds: number }

/** A page and a bare server of the same size in turn, A B A B, so that a busy machine is busy for both. */
export async function measure(vonk: Running, page: Page, { rounds, seconds }: Effort): Promise<Measured> {
  const address = vonk.url + page.path
  const bytes = await sizeOf(address, page.cookie)
  const bare = await startBare(bytes)
  const [own, plain]: [Load[], Load[]] = [[], []]
  await load({ address, seconds: 2, ...page })
  for (let round = 0; round < rounds; round++) {
    own.push(await load({ address, seconds, ...page }))
    plain.push(await load({ address: bare.url, seconds }))
  }
  await bare.stop()
  const [mine, theirs] = [middle(own), middle(plain)]
  return {
    page: page.name,
    kB: bytes / 1024,
    ...mine,
    bare: theirs.perSecond,
    ratio: mine.perSecond / theirs.perSecond,
  }
}

async function sizeOf(address: string, cookie: string | undefined): Promise<number> {
  const response = await fetch(address, { headers: cookie ? { cookie } : {} })
  if (response.status !== 200) throw new Error(`${address}: ${response.status}`)
  return (await response.arrayBuffer()).byteLength
}
