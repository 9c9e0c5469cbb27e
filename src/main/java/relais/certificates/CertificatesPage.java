package relais.certificates;

import relais.web.Visit;

import java.util.List;

/** All certificates of the visitor. */
public record CertificatesPage(Visit visit, Imprint imprint, List<Certificate> certificates) {}
