/** Something whoever starts Vonk can do something about; its message is a Dutch sentence that says what. */
export class Problem extends Error {
  override name = 'Problem'
}

export const diskFull = (folder: string) =>
  new Problem(`De schijf met ${folder} is vol: maak ruimte vrij en start Vonk opnieuw. Er is niets verloren.`)

export const isDiskFull = (text: string) => /No space left on device|ENOSPC|Disk quota exceeded/i.test(text)
