package org.collectiveimpact.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.collectiveimpact.core.json.ValueFile.Place;
import org.junit.jupiter.api.Test;

class ValueFileTest {

  private static ValueFile<Rehearsal> parse(String text) {
    return ValueFile.parse(Rehearsal.class, text, "rehearsal.yaml");
  }

  @Test
  void aPropertyThatIsLeftOutHasItsDefault() {
    assertThat(parse("name: first").value().times()).isEqualTo(1);
    assertThat(parse("{name: first, times: 3}").value().times()).isEqualTo(3);
  }

  @Test
  void aTypeWithAShortFormMayBeABareText() {
    assertThat(parse("{name: first, players: [Dana, {name: Omer, part: mayor}]}").value().players())
        .containsExactly(
            Rehearsal.Player.of("Dana"),
            Rehearsal.Player.builder().name("Omer").part("mayor").build());
  }

  @Test
  void changesAreValuesUnderTheirPaths() {
    assertThat(
            parse(
                    """
                    name: first
                    changes:
                      outline.provisional: yes
                      partners[+]: {id: city, name: "City: \\"all\\"", sectors: [PUBLIC]}
                      launch.date: 2020-01-31
                      funding.amount: 1_000.50
                      charter: true
                      description:
                    """)
                .value()
                .changes())
        .containsExactly(
            new Change("outline.provisional", "\"yes\""),
            new Change(
                "partners[+]",
                "{\"id\":\"city\",\"name\":\"City: \\\"all\\\"\",\"sectors\":[\"PUBLIC\"]}"),
            new Change("launch.date", "\"2020-01-31\""),
            new Change("funding.amount", "1_000.50"),
            new Change("charter", "true"),
            new Change("description", "null"));
  }

  @Test
  void changesMayStandOneByOne() {
    assertThat(parse("{name: x, changes: [{a: 1}, {b: 2, a: 3}]}").value().changes())
        .containsExactly(new Change("a", "1"), new Change("b", "2"), new Change("a", "3"));
  }

  @Test
  void everyInitiativeKnowsItsOwnIdentifiers() {
    assertThat(
            parse(
                    """
                    name: first
                    initiatives:
                      - {id: one, name: One, partners: [{id: city, name: City}]}
                      - {id: two, name: Two, partners: [{id: city, name: City}]}
                    """)
                .value()
                .initiatives())
        .hasSize(2);
    assertThatThrownBy(
            () ->
                parse(
                    """
                    name: first
                    initiatives:
                      - {id: one, name: One, partners: [{id: city, name: City}]}
                      - {id: two, name: Two, tasks: [{id: t, title: T, workGroup: city}]}
                    """))
        .hasMessage(
            "rehearsal.yaml:4:63: initiatives[1].tasks[0].workGroup: 'city' names no work group; no"
                + " work group is recorded");
  }

  @Test
  void allProblemsAreShown() {
    assertThatThrownBy(() -> parse("nam: first\ntimes: many\nplayers: [{part: mayor}]\nchanges: x"))
        .hasMessage(
            """
            rehearsal.yaml:1:1: nam: unknown property 'nam'; expected one of: name, times, guests,\
             players, initiatives, changes
              Maybe you meant 'name'.
            rehearsal.yaml:1:1: missing property 'name'; expected text
            rehearsal.yaml:2:8: times: found text 'many'; expected a whole number
            rehearsal.yaml:3:11: players[0]: missing property 'name'; expected text
            rehearsal.yaml:4:10: changes: found text 'x'; expected paths with values, such as\
             outline.provisional: yes""");
  }

  @Test
  void everyValueOutOfRangeIsShownWhereItStands() {
    assertThatThrownBy(() -> parse("name: first\ntimes: 0\nguests: -1"))
        .hasMessage(
            """
            rehearsal.yaml:2:8: times: times is 0; expected 1 or more
            rehearsal.yaml:3:9: guests: guests is -1; expected 1 or more""");
  }

  @Test
  void aPartKnowsItsPlace() {
    Place place = parse("name: first\nplayers:\n  - Dana\n  -\n  - name: Omer\n").place();
    assertThat(place.at("players").at(1).at("name").problem("who?", Optional.empty()))
        .hasToString("rehearsal.yaml:5:11: players[2].name: who?");
  }

  @Test
  void whatStandsOnOneLineKnowsWhereItEnds() {
    Place place =
        parse(
                """
                name: 'first night'   # a comment
                players:
                  - >
                    Dana and
                    Omer
                  - {name: Noa, part: mayor}
                guests: 12
                """)
            .place();
    assertThat(problem(place.at("name")).end()).isEqualTo(20);
    assertThat(problem(place.at("guests")).end()).isEqualTo(11);
    assertThat(problem(place.at("players").at(0)).end()).isZero();
    assertThat(problem(place.at("players").at(1)).end()).isEqualTo(29);
    assertThat(problem(place).end()).isZero();
  }

  @Test
  void aProblemThatIsSeenAtOnceKnowsWhereItEnds() {
    assertThatThrownBy(() -> parse("{name: first, tims: 2}"))
        .isInstanceOfSatisfying(
            InitiativeFormatException.class,
            e ->
                assertThat(e.problems())
                    .extracting(FormatProblem::column, FormatProblem::end)
                    .containsExactly(tuple(15, 19)));
  }

  private static FormatProblem problem(Place place) {
    return place.problem("", Optional.empty());
  }

  @Test
  void aPartThatIsNotGivenHasThePlaceOfItsOwner() {
    Place place = parse("name: first\nplayers: Dana\n").place();
    assertThat(place.at("players").at(0).at("part").problem("none", Optional.of("Give one.")))
        .hasToString("rehearsal.yaml:2:10: players.part: none\n  Give one.");
  }

  @Test
  void itIsKnownWhatWasGiven() {
    assertThat(parse("times: 2\nname: first\nguests:\nplayers: []\n").place().given())
        .isEqualTo(List.of("times", "name", "players"));
  }

  @Test
  void theSchemaSaysWhatIsRead() {
    assertThat(
            SchemaGenerator.generate(
                Rehearsal.Player.class, "player", "A player", Path.of("src/test/java")))
        .isEqualTo(
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "$id": "urn:collectiveimpact:player",
              "title": "A player",
              "description": "Somebody who plays.",
              "type": "object",
              "properties": {
                "name": {
                  "description": "The name.",
                  "$ref": "#/$defs/Text"
                },
                "part": {
                  "description": "What is played.",
                  "anyOf": [ {
                    "$ref": "#/$defs/Text"
                  }, {
                    "type": "null"
                  } ]
                }
              },
              "required": [ "name" ],
              "additionalProperties": false,
              "$defs": {
                "Text": {
                  "type": [ "string", "number", "boolean" ]
                }
              }
            }
            """);
  }
}
