/** Its words, in English. */
export const begrippen = {
  regio: 'a labour market region: municipalities that find candidates together',
  regio_gemeente: 'in which region a municipality lies',
  regios: 'folder of the labour market regions',
}
