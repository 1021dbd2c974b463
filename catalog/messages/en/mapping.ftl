# What is wrong with a mapping of names: one line, no period.

E_MAPPING_CARRIER = “{ $name }” is no carrier that Amazon lists: give one of Amazon's names, or Other: and a name of up to 50 characters

E_MAPPING_SERVICE = the service is blank

E_MAPPING_NAME = the name of the shop is blank

E_MAPPING_TWICE = “{ $name }” is mapped twice, to different names
