/** Products and languages people write with a version number, also in lower case. */
export const FAMILIES: ReadonlySet<string> = new Set(
  `java jdk jre j2ee python php perl ruby rails node nodejs js angular angularjs react vue ember
  svelte next nuxt django flask laravel symfony codeigniter spring struts hibernate bootstrap tailwind jquery html css
  windows win ubuntu debian centos rhel fedora suse linux kernel ios ipados macos osx android oxygenos office outlook
  sharepoint exchange dynamics sql mysql mariadb postgres postgresql oracle mongodb redis cassandra kafka hadoop spark
  hive elasticsearch solr kubernetes docker jenkins terraform ansible fortran cobol scala kotlin swift rust go golang
  typescript ecmascript es c c++ .net net vb asp mvc ef unity unreal maya photoshop illustrator autocad solidworks ansys
  drupal wordpress magento joomla sap ecc hana abap fiori ui5 netweaver salesforce jboss weblogic websphere tomcat nginx
  apache mule esb log4j junit selenium cypress qt opengl directx vulkan cuda tensorflow pytorch keras llama gpt claude
  gemini mistral bert arduino stm esp raspberry pi iphone ipad galaxy pixel oneplus pentium xeon ryzen xbox playstation
  catia matlab stata spss tableau qlik informatica vmware vsphere esxi sccm citrix xenapp db2 netscaler flexcube finacle
  peoplesoft jde siebel flutter dart ionic cordova webpack vite babel gradle maven ant bluetooth wifi usb pci hdmi`.split(
    /\s+/,
  ),
);
