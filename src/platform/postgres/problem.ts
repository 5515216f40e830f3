import { statfsSync } from 'node:fs'

/** Something whoever starts Vonk can do something about; its message is a Dutch sentence that says what. */
export class Problem extends Error {
  override name = 'Problem'
}

export const diskFull = (folder: string) =>
  new Problem(`De schijf met ${folder} is vol: maak ruimte vrij en start Vonk opnieuw. Er is niets verloren.`)

export const isDiskFull = (text: string) => /No space left on device|ENOSPC|Disk quota exceeded/i.test(text)

/** A full disk takes no line in a log either, so sometimes only this tells. */
export function hasNoRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < 1_000_000
}
