package io.lpc.examples.benchmarks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of the table of risk points. */
@Entity
@Table(name = "lpc_risk_point")
class CurrentPointRow extends PointRow {

  @Id String id = "";
}
