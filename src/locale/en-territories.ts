import { ungroup } from './regions.ts';

/** Names of territories by ISO 3166-1 alpha-2, from CLDR 48 (cldr-localenames-full@48.2.0), written by .ci/build-regions.mjs. */
export const territories = ungroup(
  'IAnguilla;QAntarctica;SAmerican Samoa;WAruba;XÅland Islands|LSt. Barthélemy;MBermuda;QCaribbean Netherlands;VBouvet Island|CCocos (Keeling) Islands;KCook Islands;WCuraçao;XChristmas Island||HWestern Sahara|KFalkland Islands;OFaroe Islands|FFrench Guiana;GGuernsey;IGibraltar;LGreenland;PGuadeloupe;SSouth Georgia & South Sandwich Islands;UGuam|KHong Kong;MHeard & McDonald Islands|MIsle of Man;OBritish Indian Ocean Territory|EJersey|YCayman Islands||FSt. Martin;OMacao;PNorthern Mariana Islands;QMartinique;SMontserrat|CNew Caledonia;FNorfolk Island;UNiue||FFrench Polynesia;MSt. Pierre & Miquelon;NPitcairn Islands;RPuerto Rico||ERéunion|HSt. Helena;JSvalbard & Jan Mayen;XSint Maarten|CTurks & Caicos Islands;FFrench Southern Territories;KTokelau|MU.S. Outlying Islands|GBritish Virgin Islands;IU.S. Virgin Islands|FWallis & Futuna||TMayotte|',
);
