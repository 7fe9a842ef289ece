/** What Norwegian editors would think of first, besides what the library knows of all the world. */
export const WEAK_WORDS = [
  'passord', 'passordet', 'hemmeleg', 'hemmelig', 'velkommen', 'innlogging', 'logginn', 'brukar', 'bruker', 'administrator', 'redaktør', 'redaktor', 'publiserer',
  'kommune', 'kommunen', 'kommunar', 'region', 'regionen', 'innbyggarportal', 'innbyggjar', 'innbyggar', 'innbygger', 'portal', 'teneste', 'tenester', 'tjeneste', 'barnehage', 'barnehageplass',
  'rådhus', 'radhus', 'fylke', 'vestland', 'hordaland', 'rogaland', 'noreg', 'norge', 'norway', 'bergen', 'oslo', 'stavanger', 'trondheim', 'brann', 'rosenborg',
  'sommar', 'sommer', 'vinter', 'haust', 'høst', 'vår', 'våren', 'januar', 'februar', 'mars', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'desember',
  'måndag', 'mandag', 'tysdag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'lørdag', 'sundag', 'søndag', 'qwertyuiopå', 'asdfghjkløæ',
]
