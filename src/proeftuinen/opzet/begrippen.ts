/** Its words, in English. */
export const begrippen = {
  herkomst: 'from which voorstel a proeftuin came',
  opzet:
    'what a proeftuin sets out to do; folder of beginning one, filling it in, starting it, and who sees it',
  vertrekpunt: 'where a proeftuin starts from',
}
