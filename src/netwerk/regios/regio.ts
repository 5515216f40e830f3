import type { Option } from '#src/platform/components/index.ts'

/** A labour market region: in which municipalities, UWV and others find candidates together. */
export type Regio = { code: string; naam: string }

export const regioOptions = (regios: Regio[]): Option[] =>
  regios.map(({ code, naam }) => ({ value: code, label: naam }))

/** For each code what people call it. */
export const regioLabels = (regios: Regio[]): Record<string, string> =>
  Object.fromEntries(regios.map(({ code, naam }) => [code, naam]))

/** The name of the region with this code; empty for none. */
export const sayRegio = (regios: Regio[], code: string): string =>
  regios.find((regio) => regio.code === code)?.naam ?? ''

/** What a region is, in plain words. */
export const watIsEenRegio =
  'Een arbeidsmarktregio is een groep gemeenten die samen met UWV en anderen mensen aan werk helpt. Nederland heeft er 35. Weet je niet welke het is? Zoek op je gemeente.'
