import { maskLines, tables } from '../../support/readings.ts';

describe('words whose figures measure nothing', () =>
  tables(maskLines, {
    'names with a number behind a word': [
      [
        'Ran {tier|level|layer|phase|grade|class|stage|step|part|chapter|clause|rule|lvl|release|version|ver|rev|revision|build|generation|gen|mark|mk|type|category|priority|severity|sev|room|floor|building|block|wing|gate|lane|route|port|pin|zone|band|volume|vol|no|figure|fig|table|appendix|form|schedule|scope|milestone|ticket|bug|pr|scenario|option|lesson|lecture|exercise|std|standard|area|sector|ward|terminal|bay|dock|league|apartment|apt|suite|channel|task|requirement|project|classes|grades|levels|phases|tiers|standards|stages|chapters|floors|rooms|versions|releases|wards|sections|forms|wave|round|cat|title|episode|iso|iec|ieee|rfc|wcag|pep|osha|soc} 3 of the yard',
        'label: 3',
      ],
      [
        'Ran {day|week|month|year|semester|sem|term|quarter|sprint|iteration|unit|module|course} 3 of the yard',
        'label: 3',
      ],
      [
        'Ran {java|jdk|jre|python|php|perl|ruby|rails|node|js|angular|react|vue|ember|svelte|next|nuxt|django|flask|laravel|symfony|codeigniter|spring|hibernate|bootstrap|tailwind|jquery|html|css|windows|win|ubuntu|debian|rhel|fedora|suse|linux|kernel|ios|macos|osx|android|office|outlook|sharepoint|exchange|dynamics|sql|mysql|mariadb|postgres|postgresql|oracle|mongodb|redis|cassandra|kafka|hadoop|spark|hive|elasticsearch|solr|kubernetes|docker|jenkins|terraform|ansible|fortran|cobol|scala|kotlin|swift|rust|go|golang|typescript|ecmascript|es|c|c++|.net|net|vb|asp|mvc|ef|unity|unreal|maya|photoshop|illustrator|autocad|drupal|wordpress|magento|joomla|sap|ecc|hana|abap|fiori|netweaver|salesforce|jboss|weblogic|websphere|tomcat|nginx|apache|mule|esb|junit|selenium|cypress|qt|opengl|directx|vulkan|cuda|tensorflow|pytorch|keras|llama|gpt|claude|gemini|mistral|bert|arduino|stm|esp|raspberry|pi|iphone|ipad|galaxy|pixel|oneplus|pentium|xeon|ryzen|xbox|playstation|catia|matlab|stata|spss|tableau|qlik|informatica|vmware|vsphere|esxi|sccm|citrix|xenapp|netscaler|flexcube|finacle|peoplesoft|jde|siebel|flutter|dart|ionic|cordova|webpack|vite|babel|gradle|maven|ant|bluetooth|wifi|usb|pci|hdmi} 8 for the yard',
        'version: 8',
      ],
      ['Ran {j2ee|ui5|log4j|db2} 8 for the yard', 'code: {}'],
      ['Ran {nodejs|angularjs|struts|centos|ipados|oxygenos|solidworks|ansys} 8 for the yard'],
      [
        'Sold {patent|isbn|issn|doi|arxiv|pmid|orcid|pubmed|reg|registration|licence|license|passport|ssn|pan|gst|uuid} no. 90210',
        'code: 90210',
      ],
      [
        'Built 3-{way|bit|tier|factor|dimensional|degree|party|wheel|stroke|phase|sided|on|in|to|off|stop|shot|click|size|touch|copy|knowledge|based|trust|sum|tailed|sigma|tuple|hop|piece|handed|legged|door|shift|pillar|eyes|amigos|whys|downtime|wheeler|wheelers|axis|pole|core|key} valves',
        'idiom: 3-{}',
      ],
      [
        'Built 3 {way|bit|tier|factor|dimensional|wheel|wheeler|wheelers|stroke|phase|sided|axis|pole|tailed|hop|level|star} valves',
        'idiom: 3 {}',
      ],
      [
        'Built a net of 3 {layer|layers|tier|tiers|stage|stages|gate|gates|level|levels|axis|axes|dimension|dimensions|step|steps|phase|phases|mode|modes|pin|pins|bit|bits|pass|passes|degree|degrees|hop|hops|variant|variants|parameter|parameters|neuron|neurons|strand|strands|pillar|pillars|dof|day|shift|shifts}',
      ],
    ],
  }));
