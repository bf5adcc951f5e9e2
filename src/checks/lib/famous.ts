/**
 * Names everybody has heard, as one word each: in a force's list of thousands somebody shares them, and a post that holds one is
 * about the other. From the public pages of British politics, sport, stage and screen; a missing one costs a needless question.
 */
export const FAMOUS: ReadonlySet<string> = new Set(`
  adamlambert alanpartridge alanshearer alansugar alexferguson amywinehouse andrewlloydwebber andrewmarr andyburnham andymurray angelarayner
  anthonyhopkins antmcpartlin barackobama bencohen benstokes billgates bobdylan bobgeldof bobhope bobmarley borisjohnson bradpitt brianclough
  briancox bruceforsyth brucespringsteen bukayosaka cherylcole chrisevans chrismartin chriswhitty clarebalding claudiawinkleman cliffrichard
  davidattenborough davidbeckham davidbowie davidcameron davidlammy davidmitchell davidtennant davidwalliams dawnfrench declandonnelly declanrice
  dermotoleary donaldtrump duncanbannatyne eddieizzard edmiliband edsheeran elizabethtaylor eltonjohn emmaraducanu emmathompson emmawatson
  ericcantona ericclapton ericmorecambe erniewise frankbruno frankielampard franklampard freddieflintoff freddiemercury garybarlow garylineker
  garyneville georgebest georgeclooney georgemichael georgeorwell gordonbrown gordonramsay grahamnorton gregdavies harrykane harrypotter harrystyles
  helenmirren hollywilloughby hughgrant hughlaurie ianmckellen idriselba jackdee jackgrealish jacknicholson jamesbond jamesmay jamesmilner
  jamieoliver jamievardy janeausten jeremyclarkson jeremycorbyn jeremyhunt jeremykyle jessglynne jessicaennis jessieware jimmycarr joannalumley
  joebiden joewicks johncleese johnlennon johnmajor johnterry jonathanross jordanhenderson jordanpickford judebellingham judidench juliewalters
  katebush katemoss katewinslet keirstarmer keithmoon keithrichards kellyholmes kemibadenoch kenbruce kevinkeegan kylewalker kylieminogue
  laurakuenssberg lauratrott leeevans lennyhenry lewiscapaldi lewishamilton liamgallagher lilyallen lindanolan liztruss louistheroux louiswalsh
  lucyworsley lukelittler maggiesmith marcusrashford margaretthatcher markcavendish markronson marktwain martinclunes martinlewis maryberry
  masonmount matthancock mattlucas maxverstappen michaelcaine michaelgove michaeljackson michaelmcintyre michaelowen michaelpalin mickjagger mofarah
  naomicampbell nickclegg nickknowles nicolasturgeon nigelfarage noelgallagher oliverreed oliviacolman ozzyosbourne patrickstewart paulhollywood
  paulmccartney paulmerson paulmerton paulpogba paulscholes pepguardiola petercrouch peterkay philcollins philfoden phillipschofield philmitchell
  piersmorgan pritipatel rachelreeves rickstein rickygervais rickyhatton ringostarr rishisunak robbiefowler robbiewilliams robertpeel rodhull
  rodstewart rogerfederer rogermoore ronnieosullivan rorymcilroy rowanatkinson roykeane russellbrand ryangiggs samallardyce samsmith seanconnery
  seandyche sherlockholmes simoncowell simonpegg stephenfry stephenhawking stephenhendry stephenking stevejobs stevemcqueen stevengerrard
  stevenspielberg suellabraverman susanboyle tomcruise tomdaley tomhanks tomhardy tomhiddleston tomholland tomjones tonybellew tonyblair tonyhancock
  traceyemin tysonfury victoriabeckham victoriawood vinniejones virgilvandijk waynerooney wesstreeting willsmith willyoung winstonchurchill
  woodyharrelson zoeball
`.trim().split(/\s+/u));
