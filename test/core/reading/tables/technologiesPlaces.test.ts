import { tables, technologyLines } from '../../support/readings.ts';

describe('words that are meant as technologies for where they stand', () =>
  tables(technologyLines, {
    'between the names of a list': [
      [
        'Tools: Word{, |; |/| • | · | ● | ▪ | ◦ | ‣ | ✓ | ✔ | ➢ | ► | * | & | + |: | – | — | - | and | or | as well as | und }Sage',
        'Word',
        'Sage',
      ],
      ['Tools: Word \\Sage'],
      ['Tools: Word Sage', 'Sage'],
      ['Tools: Word etc. Sage', 'Word'],
      ['Tools: Word or the Sage', 'Word', 'Sage'],
      ['Tools: Word. Sage', 'Word'],
      ['Tools: Word{ then | with }Sage', 'Sage'],
      [
        'Tools: Word {(3 years)|(2 yrs)|(24 months)|(6 mos)|(1.5 years)|(3+ years)|(over 3 years)|(less than 1 year)|(more than 2 years)|- Experience - 24 months|- 3 years}, Sage',
        'Word',
        'Sage',
      ],
      ['Tools: Word – exp: 2 years, Sage', 'Word'],
      [
        'Tools: Word {beginner|basic|basics|intermediate|advanced|expert|proficient|fluent|familiar|novice|professional|(advanced)|- advanced}, Sage',
        'Word',
        'Sage',
      ],
      ['Tools: Word weekly, Sage', 'Sage'],
      ['Tools: Word (for the letters of it), Sage', 'Word', 'Sage'],
    ],
    'what stands in a skill list with its practice': [
      ['Kept go (3 years)', 'go → Go, wrong-casing'],
      ['Kept go{ - 3 years| – 12 months| (2+ yrs)| 3 years| (over 3 years)}', 'go → Go, wrong-casing'],
      ['Kept go{ (300 years)| (3 boats)}'],
    ],
    'where a tool stands': [
      [
        'Kept letters {in|with|on|via|using|through|by|behind|from|to|into|under|over|use|used|uses|of|near|for} helm charts',
        'helm charts → Helm, wrong-casing',
      ],
      ['Moved charts {to|into} helm', 'helm → Helm, wrong-casing'],
      ['Moved charts of helm'],
      ['Kept charts {to|into|of} helm'],
      [
        '{Moved|Migrated|Ported|Switched|Changed|Converted|Rewrote|Upgraded|Exported|Added|Goes|Sent|Posted|Pushed|Shipped|Reported|Fed|Logged} charts to helm',
        'helm → Helm, wrong-casing',
      ],
      ['Kept charts to helm'],
      [
        'Kept charts in helm {for|to|in|with|on|as|by|and|or|using|via|while|from|across|plus|into|behind|beside|besides|next|that|which|so|then|where|when|instead|rather|alongside|over|against|within|under|but|before|after|every|each} us',
        'helm → Helm, wrong-casing',
      ],
      ['Kept charts in helm {at|of|lately} us'],
      [
        'Kept charts in helm {manifests|playbooks|modules|script|jobs|pipelines|templates|queries|models|tests|pages|clusters|apps|services|web|macros|files|workbooks|topics|consumers|streams|components|containers|dashboards|indexes|tables|checks|suites|projects|servers|boards|channels} daily',
        'helm → Helm, wrong-casing',
      ],
      ['Kept charts in helm charts daily', 'helm charts → Helm, wrong-casing'],
      ['Kept charts in helm boats daily'],
      [
        'Letters in word, minutes {in|with|on|via|by|through|under|using} onenote',
        'word → Word, wrong-casing',
        'onenote → OneNote, wrong-casing',
      ],
      ['Letters in word, minutes {of|near} onenote', 'onenote → OneNote, wrong-casing'],
      ['Letters in word; minutes of all in onenote', 'word → Word, wrong-casing', 'onenote → OneNote, wrong-casing'],
      ['Letters in word; minutes of all our days in onenote', 'onenote → OneNote, wrong-casing'],
      ['Letters in word. Minutes in onenote', 'onenote → OneNote, wrong-casing'],
    ],
    'with a technical noun behind': [
      [
        'The day they sang Vault {developer|programming|program|engineer|app|application|framework|library|libraries|script|scripting|code|codebase|coding|cluster|pipeline|job|query|queries|database|db|server|service|api|backend|frontend|engine} kept on',
        'Vault',
      ],
      ['The day they sang Vault microservice kept on', 'Vault', 'microservice → Microservices, variant'],
      [
        'The day they sang Vault {component|plugin|module|dashboard|macro|playbook|chart|template|workbook|spreadsheet|sheet|schema|consumer|producer|topic|broker|recipe|cookbook|manifest|hook|middleware|sdk|cli|binding|compiler|runtime|container} kept on',
        'Vault',
      ],
      [
        'The day they sang Vault {integration|workflow|dag|operator|route|endpoint|controller|bot|board|ticket|workspace|channel|migration|admin|administrator|client|web|stack|ecosystem|project|prototype|mock|test|model|contract|function|lambda|formula} kept on',
        'Vault',
      ],
      ['The day they sang Vault erp kept on', 'Vault', 'erp → ERP, variant'],
      [
        'The day they sang Vault {developers|engineers|apps|clusters|jobs|databases|servers|services|apis|engines|plugins|modules|macros|charts|templates|topics|hooks|containers|workflows|boards|tests|models|functions} kept on',
        'Vault',
      ],
      ['The day they sang Vault {days|songs|bearings|boat|testes|clientele} kept on'],
    ],
    'slips, capitals and items of lists': [
      [
        '{Kuberentes|Kubernetess|Kubernettes|PostgresXC|Javascirpt|Jenknis|Jenkinss|Teraform|Terraforms|Gittthub|Dockerr|Docer|Anguler|Angualr|Angulars|Pythn|Reakt|Elasticserch|Elasticsarch|Elastisearhc|Mongodbb|Cassanrda|USED KAFKA DAILY|Used KAFKA daily|SALES, KAFKA, DATA|SALES, KAFKA, Data|go, kafka, and rust|Lists: go, r, c|Go to market|Ruby Rose|Kafka on the shore|Spring cleaning|The Spring of 2019|SPRING|React to change|swift reply|Rust removal|Excel at work|a Word|Node|Express delivery}',
      ],
      ['Kubernets', 'Kubernets → Kubernetes, misspelt'],
      ['Kubernete', 'Kubernete → Kubernetes, misspelt'],
      ['Postgress', 'Postgress → PostgreSQL, misspelt'],
      ['Postgre', 'Postgre → PostgreSQL, misspelt'],
      ['Jenkin', 'Jenkin → Jenkins, misspelt'],
      ['Terrafrom', 'Terrafrom → Terraform, misspelt'],
      ['Pyhton', 'Pyhton → Python, misspelt'],
      ['APACHE HADOOP', 'APACHE HADOOP → Hadoop, wrong-casing'],
      ['WORD, EXCEL, POWERPOINT', 'WORD → Word, variant', 'EXCEL → Excel, variant', 'POWERPOINT → PowerPoint, variant'],
      ['KAFKA, Redis', 'KAFKA → Kafka, wrong-casing', 'Redis'],
      ['KAFKA, REDIS', 'KAFKA → Kafka, variant', 'REDIS → Redis, variant'],
      ['Go (3 years), Kafka', 'Go', 'Kafka'],
      ['{Go - Experience - 24 months|Go – less than 1 year}', 'Go'],
      ['Wrote it in go', 'go → Go, wrong-casing'],
      ['React, Vue', 'React', 'Vue → Vue.js, variant'],
      ['Swift, Kotlin', 'Swift', 'Kotlin'],
      ['Excel, Word', 'Excel', 'Word'],
      ['in Word', 'Word'],
      ['Express, Node', 'Express', 'Node → Node.js, variant'],
    ],
  }));
