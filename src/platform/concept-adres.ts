/** Where its writer goes on with a form that was not sent; see the column for how a form is called. */
export function verderMet(formulier: string): string {
  const [pagina = '', naam] = formulier.split('#')
  return `${pagina}${pagina.includes('?') ? '&' : '?'}concept=${naam || 'verder'}`
}
