/** What the packages of the model share and nobody else should use. */
@NullMarked
package org.collectiveimpact.core.internal;

import org.jspecify.annotations.NullMarked;
