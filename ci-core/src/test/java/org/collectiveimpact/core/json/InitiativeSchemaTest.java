package org.collectiveimpact.core.json;
class InitiativeSchemaTest { public static void main(String[] a){ System.out.print(SchemaGenerator.generate()); } }
