const browsers: [RegExp, string][] = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const systems: [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
]

/** In plain words, such as 'Firefox op Windows'; for recognition only, so a guess is good enough. */
export function deviceOf(userAgent: string | undefined): string {
  const told = (userAgent ?? '').slice(0, 400)
  const nameOf = (known: [RegExp, string][]) => known.find(([pattern]) => pattern.test(told))?.[1]
  const browser = nameOf(browsers) ?? 'Onbekende browser'
  const system = nameOf(systems)
  return system ? `${browser} op ${system}` : browser
}
